// Rows and columns to compare. For long lists of things use ListTable, which stacks on small screens.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import type { Size } from './label.tsx'

export interface Column {
  text: ReactNode
  numeric?: boolean | undefined
}

interface TableProps {
  caption?: string | undefined
  captionSize?: Size | undefined
  columns?: readonly Column[] | undefined
  rows: readonly (readonly ReactNode[])[]
  firstCellIsHeader?: boolean | undefined
  small?: boolean | undefined
}

export function Table({ caption, captionSize, columns, rows, ...props }: TableProps) {
  const { firstCellIsHeader, small } = props
  const size = captionSize && `govuk-table__caption--${captionSize}`
  return (
    <table className={classes('govuk-table', small && 'govuk-table--small-text-until-tablet')}>
      {caption && <caption className={classes('govuk-table__caption', size)}>{caption}</caption>}
      {columns && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map(({ text, numeric }, at) => (
              <th
                key={at}
                scope="col"
                className={classes('govuk-table__header', numeric && 'govuk-table__header--numeric')}
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map((cells, row) => (
          <tr key={row} className="govuk-table__row">
            {cells.map((cell, at) =>
              at === 0 && firstCellIsHeader ? (
                <th key={at} scope="row" className="govuk-table__header">
                  {cell}
                </th>
              ) : (
                <td
                  key={at}
                  className={classes(
                    'govuk-table__cell',
                    columns?.[at]?.numeric && 'govuk-table__cell--numeric',
                  )}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
