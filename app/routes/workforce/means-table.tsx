import { suppressedMark } from '../../domain/figure-words.ts'
import { inFull } from '../../domain/number-words.ts'
import { ListTable } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'

export interface ToldMean {
  ref: string
  measure: string
  name: string
  value: string
  unit: string
  numerator: number | null
  denominator: number | null
  counting: string
}

/** The averages of a count, each by the definition of its measure. */
export const MeansTable = ({ caption, means }: { caption: string; means: readonly ToldMean[] }) =>
  means.length > 0 && (
    <ListTable
      caption={caption}
      rows={means}
      rowKey={({ ref }) => ref}
      empty=""
      columns={[
        {
          header: 'Measure',
          rowHeader: true,
          cell: ({ measure, name }) => (
            <Reference kind="measure" to={measure}>
              {name}
            </Reference>
          ),
        },
        { header: 'Who is counted', cell: ({ counting }) => counting },
        {
          header: 'Cases / workers',
          cell: ({ numerator, denominator }) =>
            numerator === null || denominator === null
              ? 'Withheld'
              : `${inFull(numerator)} / ${inFull(denominator)}`,
        },
        {
          header: 'Average, by this measure',
          cell: ({ value, unit }) =>
            value === suppressedMark ? (
              'Withheld'
            ) : (
              <>
                <strong>{value}</strong> {unit}
              </>
            ),
        },
      ]}
    />
  )
