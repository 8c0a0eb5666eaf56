import { suppressedWords } from '../../domain/figure-words.ts'
import { inWords } from '../../domain/wording.ts'
import { pathTo } from '../../ui/reference.tsx'
import { FigureTable } from './figure-table.tsx'
import type { FiguresOfMeasure } from './figures-of-measure.ts'

interface BreakdownSectionProps {
  measure: string
  figures: Pick<FiguresOfMeasure, 'broken' | 'periods'>
  /** Numbers below it are withheld. */
  limit: number | null
}

/** The parts of one period, and the way to those of others. */
export function BreakdownSection({ measure, figures: { broken, periods }, limit }: BreakdownSectionProps) {
  const shown = periods.find(period => period.shown)
  if (shown === undefined) return null
  const withheld = broken.filter(({ suppressed }) => suppressed).map(({ of }) => of)
  return (
    <section aria-label="Breakdown" id="breakdown">
      <FigureTable
        measure={measure}
        caption={`Broken down: ${shown.words}`}
        figures={broken}
        parts
        empty=""
      />
      {withheld.length > 0 && limit !== null && (
        <p className="govuk-body">
          Withheld here: {inWords(withheld)}. {suppressedWords(limit)}.
        </p>
      )}
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
