import { ListTable } from '../../ui/list-table.tsx'
import type { ToldFigure } from './told-figure.ts'

/** What was on record before it was corrected. */
export function CorrectedSection({ measure, figures }: { measure: string; figures: readonly ToldFigure[] }) {
  if (figures.length === 0) return null
  const link = (ref: string) => (
    <a className="govuk-link" href={`/measures/${measure}/figures/${ref}`}>
      {ref}
    </a>
  )
  return (
    <ListTable
      caption="Corrected since"
      rows={figures}
      rowKey={({ ref }) => ref}
      empty=""
      columns={[
        { header: 'Figure', rowHeader: true, cell: ({ ref }) => link(ref) },
        { header: 'What it was of', cell: ({ of, period }) => `${of}, ${period}` },
        { header: 'Was', numeric: true, cell: ({ shown }) => <span className="app-figure">{shown}</span> },
        { header: 'Corrected by', cell: ({ correctedBy }) => correctedBy && link(correctedBy) },
      ]}
    />
  )
}
