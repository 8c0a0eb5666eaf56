import { ListFrame } from '../../ui/list-table.tsx'
import { headers, rowsAsText } from './rows-as-text.tsx'
import type { TableRow } from './table-row.ts'

interface PlanTableProps {
  caption: string
  rows: readonly TableRow[]
  empty: string
}

const columns = headers.map(header => ({ header }))

export function PlanTable({ caption, rows, empty }: PlanTableProps) {
  if (rows.length === 0) return <p className="govuk-body">{empty}</p>
  return (
    <ListFrame caption={caption} captionHidden columns={columns}>
      <tbody className="govuk-table__body" dangerouslySetInnerHTML={{ __html: rowsAsText(rows) }} />
    </ListFrame>
  )
}
