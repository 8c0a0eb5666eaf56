// What was read of a spreadsheet, cell by cell, before anything of it is taken over.
import { ListTable } from './list-table.tsx'

interface CellProblem {
  cell: string
  value: string
  message: string
}

/** The cells that have to be mended first. */
export const ProblemCells = ({ problems }: { problems: readonly CellProblem[] }) => (
  <ListTable
    caption="What to mend"
    captionHidden
    rows={problems}
    rowKey={({ cell, message }) => `${cell} ${message}`}
    empty=""
    columns={[
      { header: 'Cell', rowHeader: true, cell: ({ cell }) => cell },
      { header: 'What it says', cell: ({ value }) => value || 'Nothing' },
      { header: 'What to do', cell: ({ message }) => message },
    ]}
  />
)

interface CellReading {
  cell: string
  value: string
  as: string
}

/** The cells that are understood to say something else than they do. */
export const ReadCells = ({ readings }: { readings: readonly CellReading[] }) => (
  <ListTable
    caption="Cells that are taken otherwise than they stand"
    rows={readings}
    rowKey={({ cell }) => cell}
    empty=""
    columns={[
      { header: 'Cell', rowHeader: true, cell: ({ cell }) => cell },
      { header: 'What it says', cell: ({ value }) => value },
      { header: 'What it is taken for', cell: ({ as }) => as },
    ]}
  />
)
