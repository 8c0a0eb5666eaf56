// A list of things in a table that becomes a stack of cards on a small screen, each value with its column's name; one of
// numbers can keep its shape instead.
import { type ReactNode } from 'react'
import { classes } from './govuk/classes.ts'
import { Scroll } from './scroll.tsx'

export interface ListColumn<Row> {
  header: string
  cell: (row: Row) => ReactNode
  numeric?: boolean | undefined
  /** The cell that names the row: at most one column. */
  rowHeader?: boolean | undefined
}

interface ListTableProps<Row> {
  caption: string
  /** The heading above says the same. */
  captionHidden?: boolean | undefined
  columns: readonly ListColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  /** What to say when there are no rows. */
  empty: string
  /** Numbers to compare from row to row: on a small screen the table scrolls by itself and its rows keep their names. */
  keepsShape?: boolean | undefined
}

export function ListTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  empty,
  keepsShape,
}: ListTableProps<Row>) {
  if (rows.length === 0) return <p className="govuk-body">{empty}</p>
  const table = (
    <ListFrame {...{ caption, captionHidden, columns, keepsShape }}>
      <tbody className="govuk-table__body">
        {rows.map(row => (
          <tr key={rowKey(row)} className="govuk-table__row">
            {columns.map(column => (
              <Cell key={column.header} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </ListFrame>
  )
  return keepsShape ? <Scroll label={caption}>{table}</Scroll> : table
}

interface ListFrameProps {
  caption: string
  captionHidden?: boolean | undefined
  columns: readonly Pick<ListColumn<never>, 'header' | 'numeric'>[]
  keepsShape?: boolean | undefined
  /** The body of the table. */
  children: ReactNode
}

/** The table around the rows. */
export function ListFrame({ caption, captionHidden, columns, keepsShape, children }: ListFrameProps) {
  return (
    <table className={classes('govuk-table', keepsShape ? 'app-number-table' : 'app-list-table')}>
      <caption
        className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}
      >
        {caption}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map(({ header, numeric }) => (
            <th
              key={header}
              scope="col"
              className={classes('govuk-table__header', numeric && 'govuk-table__header--numeric')}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

function Cell<Row>({ column, row }: { column: ListColumn<Row>; row: Row }) {
  const { header, cell, numeric, rowHeader } = column
  if (rowHeader) {
    return (
      <th scope="row" className="govuk-table__header" data-label={header}>
        {cell(row)}
      </th>
    )
  }
  return (
    <td className={classes('govuk-table__cell', numeric && 'govuk-table__cell--numeric')} data-label={header}>
      {cell(row)}
    </td>
  )
}
