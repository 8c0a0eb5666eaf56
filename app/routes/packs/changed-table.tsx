import { inWords } from '../../domain/wording.ts'
import { ListTable } from '../../ui/list-table.tsx'
import type { Changed } from './changed-after.ts'

/** What changed since a pack was released, beside it: the pack itself stays as it was. */
export function ChangedTable({ rows }: { rows: readonly Changed[] }) {
  return (
    <section aria-labelledby="changed-since-release">
      <h2 className="govuk-heading-m" id="changed-since-release">
        Changed since this pack was released: {rows.length}
      </h2>
      <ListTable
        caption="Changed since this pack was released"
        captionHidden
        empty="Nothing has changed since."
        rows={rows}
        rowKey={({ ref }) => ref}
        columns={[
          { header: 'Action', rowHeader: true, cell: ({ ref, title }) => `${ref} ${title}` },
          { header: 'What changed', cell: ({ what }) => inWords(what) },
        ]}
      />
    </section>
  )
}
