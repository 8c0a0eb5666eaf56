import type { Definition, Frequency } from '../../domain/events/measures.ts'
import { frequencyWords, toleranceWords } from '../../domain/measure-words.ts'
import { Day } from '../../ui/day.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import type { ToldMeasure } from './told-measure.ts'

interface MeasureSummaryProps {
  measure: ToldMeasure
  definition: Definition
  kept: {
    owner: string | null
    source: string
    frequency: Frequency
    tolerance: number | null
    smallNumberLimit: number | null
    isPublic: boolean
    retiredReason: string | null
  }
}

/** Where a measure stands, and how it is kept. */
export function MeasureSummary({ measure, definition, kept }: MeasureSummaryProps) {
  const { latest, baseline, movement, moved, target, direction, stale, nextFigure } = measure
  return (
    <>
      {kept.retiredReason !== null && <InsetText>Retired: {kept.retiredReason}</InsetText>}
      <SummaryList
        rows={[
          {
            key: 'Latest figure',
            value: latest ? (
              <>
                <span className="app-figure app-figure--large">{latest.shown}</span>{' '}
                {definition.shownAs === 'number' && definition.unit}
                <br />
                {latest.period} {latest.provisional && <Tag colour="yellow">Provisional</Tag>}
              </>
            ) : (
              'No figure yet'
            ),
          },
          ...(nextFigure === null
            ? []
            : [
                {
                  key: 'Next figure',
                  value: (
                    <>
                      {nextFigure} {stale && <Tag colour="orange">Figure missing</Tag>}
                    </>
                  ),
                },
              ]),
          {
            key: 'Baseline',
            value: baseline ? (
              <>
                {baseline.shown} on <Day value={baseline.on} />
                {movement &&
                  (moved
                    ? `: ${movement.toLowerCase()} since`
                    : `, ${movement.toLowerCase()}, so it does not compare`)}
              </>
            ) : (
              'None'
            ),
          },
          {
            key: 'Target',
            value: target ? (
              <>
                {target.shown} by <Day value={target.by} />
                {target.reached && `: ${target.reached.toLowerCase()}`}
                {kept.tolerance !== null &&
                  `. Within ${toleranceWords(kept.tolerance, definition)} of it counts as reaching it`}
              </>
            ) : (
              'None'
            ),
          },
          { key: 'Which way is better', value: direction },
          { key: 'Owner', value: kept.owner ?? <Tag colour="orange">No owner</Tag> },
          { key: 'How often', value: frequencyWords[kept.frequency] },
          { key: 'Source', value: kept.source === '' ? 'Not said' : kept.source },
          {
            key: 'Small numbers',
            value:
              kept.smallNumberLimit === null
                ? 'No rule'
                : `In breakdowns, numbers below ${String(kept.smallNumberLimit)} are withheld`,
          },
          { key: 'Public pages', value: kept.isPublic ? 'Shown' : 'Not shown' },
        ]}
      />
    </>
  )
}
