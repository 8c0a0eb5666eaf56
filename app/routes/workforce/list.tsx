import { useLoaderData } from '@remix-run/react'
import { figureStandingWords } from '../../domain/figure-words.ts'
import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { MeasuresNavigation } from '../measures/measures-navigation.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { allWorkforceCounts } from '../../../db/read/workforce.ts'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, can }) => ({
    counts: allWorkforceCounts(db).map(({ ref, on, source, standing, caseLimit, correctedBy }) => ({
      ...{ ref, on, source, caseLimit, correctedBy },
      standing: figureStandingWords[standing],
    })),
    canCount: can('count-workforce'),
  }),
)

export default function WorkforceCounts() {
  const { counts, canCount } = useLoaderData<typeof loader>()
  return (
    <Page title="Workforce counts" wide>
      <MeasuresNavigation current="/workforce" />
      <p className="govuk-body">
        How many social workers there were on a day, how many cases they held, and how evenly. Numbers are
        given for groups of workers. The rows about each worker are never published.
      </p>
      <ListTable
        caption="Workforce counts"
        captionHidden
        rows={counts}
        rowKey={({ ref }) => ref}
        empty="The workforce has not been counted yet."
        columns={[
          {
            header: 'Day',
            rowHeader: true,
            cell: ({ ref, on }) => (
              <Reference kind="workforce" to={ref}>
                <Day value={on} />
              </Reference>
            ),
          },
          { header: 'Count', cell: ({ ref }) => ref },
          { header: 'Source', cell: ({ source }) => source },
          { header: 'Case limit', cell: ({ caseLimit }) => plural(caseLimit, 'case') },
          {
            header: 'Provisional or final',
            cell: ({ standing, correctedBy }) =>
              correctedBy === null ? (
                standing
              ) : (
                <>
                  <Tag colour="grey">Corrected</Tag> by <Reference kind="workforce" to={correctedBy} />
                </>
              ),
          },
        ]}
      />
      {canCount && <Button href="/workforce/new">Record a workforce count</Button>}
    </Page>
  )
}
