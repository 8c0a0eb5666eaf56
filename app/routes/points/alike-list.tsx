import { SummaryCard } from '../../ui/govuk/summary-card.tsx'
import type { Alike } from '../../../db/library/read/alike.ts'
import { ReportLink } from '../library/report-link.tsx'
import { councilName, datesOf, kindWords, overallWords } from '../library/report-words.ts'

/** Each with its council and date, its grade then and at the next inspection, and whether it was asked for again. */
export function AlikeList({ alike }: { alike: readonly Alike[] }) {
  return alike.map((point, place) => (
    <SummaryCard
      key={place}
      headingLevel={3}
      title={`${councilName(point.council)}, ${datesOf(point)}`}
      rows={[
        { key: 'Point', value: <span className="app-prose">{point.text}</span> },
        {
          key: 'Report',
          value: (
            <>
              <ReportLink sha256={point.sha256} at={`point-${point.position}`}>
                {kindWords(point.kind)}
              </ReportLink>
              , page {point.page}
            </>
          ),
        },
        { key: 'Overall effectiveness then', value: overallWords(point) },
        { key: 'At the next inspection', value: <Next next={point.next} /> },
        { key: 'Asked for again there', value: <Again again={point.again} /> },
      ]}
    />
  ))
}

function Next({ next }: Pick<Alike, 'next'>) {
  if (next === null) return 'No later inspection in the library'
  return (
    <>
      {overallWords(next)} (<ReportLink sha256={next.sha256}>{datesOf(next)}</ReportLink>)
    </>
  )
}

function Again({ again }: Pick<Alike, 'again'>) {
  if (again === null) return 'Nothing alike in a later report'
  return (
    <>
      <ReportLink sha256={again.sha256} at={`point-${again.position}`}>
        {datesOf(again)}
      </ReportLink>
      : <span className="app-prose">{again.text}</span>
    </>
  )
}
