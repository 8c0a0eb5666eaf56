import { Day } from '../../ui/day.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { ToldMeasure } from './told-measure.ts'

interface MeasureTableProps {
  caption: string
  /** By what they measure, so that two that can stand side by side are neighbours. */
  measures: readonly ToldMeasure[]
  empty: string
}

/** Measures with what they stand at: a figure in a word too, never by colour alone. */
export function MeasureTable({ caption, measures, empty }: MeasureTableProps) {
  return (
    <ListTable
      caption={caption}
      rows={measures}
      rowKey={({ ref }) => ref}
      empty={empty}
      columns={[
        { header: 'What is measured', cell: ({ subject }) => subject },
        {
          header: 'Measure',
          rowHeader: true,
          cell: ({ ref, name, stale, nextFigure }) => (
            <>
              <Reference kind="measure" to={ref}>
                {ref} {name}
              </Reference>{' '}
              {stale && (
                <>
                  <Tag colour="orange">Figure missing</Tag>
                  <br />
                  <span className="govuk-hint">{nextFigure}</span>
                </>
              )}
            </>
          ),
        },
        { header: 'Latest figure', cell: ({ latest }) => <LatestFigure latest={latest} /> },
        {
          header: 'Since the baseline',
          cell: ({ baseline, movement }) =>
            baseline ? (
              <>
                {movement ?? 'Not known'}
                <br />
                {baseline.shown} on <Day value={baseline.on} />
              </>
            ) : (
              'No baseline'
            ),
        },
        {
          header: 'Target',
          cell: ({ target }) =>
            target ? (
              <>
                {target.shown} by <Day value={target.by} />
                <br />
                {target.reached}
              </>
            ) : (
              'No target'
            ),
        },
        { header: 'Which way is better', cell: ({ direction }) => direction },
      ]}
    />
  )
}

/** The newest figure of the whole, and what it is of. */
function LatestFigure({ latest }: Pick<ToldMeasure, 'latest'>) {
  if (latest === null) return 'No figure yet'
  return (
    <>
      <span className="app-figure">{latest.shown}</span>{' '}
      {latest.provisional && <Tag colour="yellow">Provisional</Tag>}
      <br />
      {latest.period}
    </>
  )
}
