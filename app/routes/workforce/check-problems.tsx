import type { RowProblem } from '../../domain/worker-rows.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'

interface CheckProblemsProps {
  problems: readonly RowProblem[]
  /** Null where the table was pasted. */
  file: string | null
  back: string
}

/** What stands in the way of a count, and the way back to mend it. */
export const CheckProblems = ({ problems, file, back }: CheckProblemsProps) => (
  <>
    <p className="govuk-body">
      Nothing has been recorded.{' '}
      {file === null
        ? 'Go back and mend it: what you typed and pasted is still there.'
        : `Go back and mend it: what you typed is still there. Choose the file ${file} again, mended if it has to be.`}
    </p>
    <ListTable
      caption="What to mend"
      captionHidden
      rows={problems}
      rowKey={({ row, message }) => `${row} ${message}`}
      empty=""
      columns={[
        { header: 'Row', rowHeader: true, cell: ({ row }) => (row === 0 ? 'The count' : `Row ${row}`) },
        { header: 'What to do', cell: ({ message }) => message },
      ]}
    />
    <Button href={back}>Go back and mend it</Button>
  </>
)
