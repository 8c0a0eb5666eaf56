import { Tag } from '../../ui/govuk/tag.tsx'
import { ListTable, type ListColumn } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { ToldEffect } from './told-effect.ts'

interface EffectTableProps {
  caption: string
  rows: readonly ToldEffect[]
  more?: readonly ListColumn<ToldEffect>[]
}

/** Measures with what was expected of them and what came of it. */
export function EffectTable({ caption, rows, more = [] }: EffectTableProps) {
  return (
    <ListTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ measure }) => measure}
      empty="No measure is attached."
      columns={[
        { header: 'Measure', rowHeader: true, cell: row => <MeasureName {...row} /> },
        { header: 'Expected', cell: ({ expected }) => expected },
        { header: 'Latest figure', cell: row => <Latest {...row} /> },
        { header: 'Progress', cell: ({ there }) => there },
        ...more,
      ]}
    />
  )
}

const MeasureName = ({ measure, name, retired }: ToldEffect) => (
  <>
    <Reference kind="measure" to={measure} /> {name} {retired && <Tag colour="grey">Retired</Tag>}
  </>
)

/** `18.0 for August 2022 (OB-0004, provisional)`, the figure as a link. */
function Latest({ measure, latest, none, since, before }: ToldEffect) {
  if (latest !== null) return <Figure measure={measure} {...latest} />
  return (
    <>
      {none} since {since}
      {before && (
        <>
          , when it was attached. Before: <Figure measure={measure} {...before} />
        </>
      )}
    </>
  )
}

type FigureProps = Pick<ToldEffect, 'measure'> & NonNullable<ToldEffect['latest']>

const Figure = ({ measure, figure, value, when, standing }: FigureProps) => (
  <>
    {value} {when} (
    <a className="govuk-link" href={`/measures/${measure}/figures/${figure}`}>
      {figure}
    </a>
    , {standing.toLowerCase()})
  </>
)
