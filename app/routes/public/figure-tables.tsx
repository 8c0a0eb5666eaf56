import { ListTable, type ListColumn } from '../../ui/list-table.tsx'
import type { FigureTable, ShownFigure } from './shown-figures.ts'

/** Figures with what they were made of; a column that says nothing is left out. */
export function FigureTables({ tables }: { tables: readonly FigureTable[] }) {
  if (tables.length === 0) return <p className="govuk-body">No figure has been published yet.</p>
  return tables.map(({ caption, by, figures }) => (
    <ListTable
      key={by}
      caption={caption}
      empty=""
      rows={figures}
      rowKey={({ ref }) => ref}
      // What is written in a note needs the width of a card.
      keepsShape={figures.every(({ note }) => note === '')}
      columns={columns.filter(({ says }) => says === null || figures.some(figure => says(figure) !== ''))}
    />
  ))
}

type Column = ListColumn<ShownFigure> & { says: ((figure: ShownFigure) => string) | null }

const column = (header: string, says: (figure: ShownFigure) => string, numeric = false): Column => ({
  header,
  numeric,
  cell: says,
  says,
})

const columns: readonly Column[] = [
  { header: 'Period', rowHeader: true, cell: ({ period }) => period, says: null },
  column('Part', ({ of }) => of),
  column('Figure', ({ value }) => value, true),
  column('Numerator', ({ numerator }) => numerator, true),
  column('Denominator', ({ denominator }) => denominator, true),
  column('Provisional or final', ({ standing }) => standing),
  column('Definition', ({ version }) => version),
  column('Source', ({ source }) => source),
  column('Note', ({ note }) => note),
]
