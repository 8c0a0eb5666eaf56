import { formatDay } from '../../domain/day.ts'
import { plural } from '../../domain/wording.ts'
import { ListTable } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { WouldChange } from './what-would-change.ts'

/** What a correction would change, before it is recorded. */
export const ChangesSection = ({ corrects, on, rows, changes }: WouldChange) => (
  <section aria-labelledby="changes">
    <h2 className="govuk-heading-m" id="changes">
      What would change
    </h2>
    <p className="govuk-body">
      This count would take the place of <Reference kind="workforce" to={corrects} />, the count of{' '}
      {formatDay(on)}, which stays readable.
      {rows && ` ${plural(rows.added, 'row')} added, ${plural(rows.removed, 'row')} removed.`}
      {rows && rows.added > 0 && rows.removed > 0 && ' A row that was changed is one of each.'}
    </p>
    <ListTable
      caption="What would change"
      captionHidden
      rows={changes}
      rowKey={({ what }) => what}
      empty="Nothing that is published would change."
      columns={[
        { header: 'What', rowHeader: true, cell: ({ what }) => what },
        { header: `In ${corrects}`, cell: ({ was }) => was },
        { header: 'In this count', cell: ({ is }) => is },
      ]}
    />
  </section>
)
