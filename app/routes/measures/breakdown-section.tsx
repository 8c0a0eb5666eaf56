import { pathTo } from '../../ui/reference.tsx'
import { FigureTable } from './figure-table.tsx'
import type { FiguresOfMeasure } from './figures-of-measure.ts'

interface BreakdownSectionProps {
  measure: string
  figures: Pick<FiguresOfMeasure, 'broken' | 'periods'>
}

/** The parts of one period, and the way to those of others. */
export function BreakdownSection({ measure, figures: { broken, periods } }: BreakdownSectionProps) {
  const shown = periods.find(period => period.shown)
  if (shown === undefined) return null
  return (
    <section aria-label="Breakdown" id="breakdown">
      <FigureTable
        measure={measure}
        caption={`Broken down: ${shown.words}`}
        figures={broken}
        parts
        empty=""
      />
      {periods.length > 1 && (
        <p className="govuk-body">
          Other periods:{' '}
          {periods
            .filter(period => !period.shown)
            .map(({ key, words }, at) => (
              <span key={key}>
                {at > 0 && ', '}
                <a className="govuk-link" href={`${pathTo('measure', measure)}?breakdown=${key}#breakdown`}>
                  {words}
                </a>
              </span>
            ))}
        </p>
      )}
    </section>
  )
}
