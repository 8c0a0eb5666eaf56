import { useLoaderData } from '@remix-run/react'
import { formatDay } from '../../domain/day.ts'
import { periodWords, shownFigure } from '../../domain/figure-words.ts'
import { shownValue } from '../../domain/measure-words.ts'
import { ListTable } from '../../ui/list-table.tsx'
import { published } from '../../web/published.ts'
import { publicMeasures } from '../../../db/read/public-measures.ts'
import { PublicPage } from './public-page.tsx'
import { publishedBy } from './published-by.ts'

export const loader = published(({ newest }) => ({
  release: publishedBy(newest),
  measures: (newest === null ? [] : publicMeasures(newest.db)).map(measure => {
    const { ref, name, subject, definition, latest, target, isRetired } = measure
    return {
      ref,
      name: isRetired ? `${name} (no longer kept)` : name,
      subject,
      meaning: definition.meaning,
      latest: latest === null ? 'None yet' : shownFigure(latest, definition),
      period: latest === null ? '' : periodWords(latest.period),
      target: target === null ? 'None' : `${shownValue(target.value, definition)} by ${formatDay(target.by)}`,
    }
  }),
}))

export default function PublicMeasures() {
  const { release, measures } = useLoaderData<typeof loader>()
  return (
    <PublicPage title="What the council measures" release={release}>
      {release && (
        <ListTable
          caption="Measures"
          captionHidden
          empty="No measure is shown to the public yet."
          rows={measures}
          rowKey={({ ref }) => ref}
          columns={[
            {
              header: 'Measure',
              rowHeader: true,
              cell: ({ ref, name }) => (
                <a className="govuk-link" href={`/public/measures/${ref}`}>
                  {name}
                </a>
              ),
            },
            { header: 'What is measured', cell: ({ subject }) => subject },
            { header: 'What it means', cell: ({ meaning }) => meaning },
            { header: 'Latest figure', numeric: true, cell: ({ latest }) => latest },
            { header: 'Period', cell: ({ period }) => period },
            { header: 'Target', cell: ({ target }) => target },
          ]}
        />
      )}
    </PublicPage>
  )
}
