import { suppressedMark } from '../../domain/figure-words.ts'
import { Tag } from '../../ui/govuk/tag.tsx'
import { ListTable, type ListColumn } from '../../ui/list-table.tsx'
import type { ToldFigure } from './told-figure.ts'

interface FigureTableProps {
  measure: string
  caption: string
  figures: readonly ToldFigure[]
  /** Whether it lists periods of the whole, or parts of one period. */
  parts?: boolean | undefined
  empty: string
}

/** Figures with what they were made of. */
export function FigureTable({ measure, caption, figures, parts, empty }: FigureTableProps) {
  const counts = figures.some(({ numerator }) => numerator !== null)
  const versions = new Set(figures.map(({ version }) => version)).size > 1
  const columns: ListColumn<ToldFigure>[] = [
    {
      header: parts ? 'Part' : 'Period',
      rowHeader: true,
      cell: ({ ref, period, of }) => (
        <a className="govuk-link" href={`/measures/${measure}/figures/${ref}`}>
          {parts ? of : period}
          <span className="govuk-visually-hidden">, {ref}</span>
        </a>
      ),
    },
    { header: 'Figure', numeric: true, cell: ({ shown }) => <span className="app-figure">{shown}</span> },
    ...(counts
      ? [
          {
            header: 'Numerator',
            numeric: true,
            cell: (figure: ToldFigure) => countWords(figure, figure.numerator),
          },
          {
            header: 'Denominator',
            numeric: true,
            cell: (figure: ToldFigure) => countWords(figure, figure.denominator),
          },
        ]
      : []),
    ...(versions
      ? [{ header: 'Definition', numeric: true, cell: ({ version }: ToldFigure) => version }]
      : []),
    {
      header: 'Provisional or final',
      cell: ({ provisional }) => (provisional ? <Tag colour="yellow">Provisional</Tag> : 'Final'),
    },
  ]
  return <ListTable {...{ caption, empty, columns }} rows={figures} rowKey={({ ref }) => ref} keepsShape />
}

/** A dash where it was recorded as a value alone. */
const countWords = ({ suppressed }: ToldFigure, count: string | null) =>
  suppressed ? suppressedMark : (count ?? '–')
