// A paper on a page: the same blocks that its Word file and its PDF are made of.
import { type Block, type Cell, type Paper, type PaperTable } from '../domain/paper.ts'
import { ListTable, type ListColumn } from './list-table.tsx'
import { Prose } from './prose.tsx'

export function PaperBlocks({ blocks }: Pick<Paper, 'blocks'>) {
  return blocks.map((block, at) => <PaperBlock key={at} block={block} />)
}

function PaperBlock({ block }: { block: Block }) {
  if (block.is === 'text') return <Prose text={block.text} />
  if (block.is === 'table') return <Rows table={block} />
  return block.level === 2 ? (
    <h2 className="govuk-heading-m" id={block.id}>
      {block.text}
    </h2>
  ) : (
    <h3 className="govuk-heading-s" id={block.id}>
      {block.text}
    </h3>
  )
}

interface Numbered {
  row: number
  cells: readonly Cell[]
}

function Rows({ table: { caption, columns, rows, empty } }: { table: PaperTable }) {
  return (
    <ListTable
      caption={caption}
      captionHidden
      empty={empty}
      rows={rows.map((cells, row) => ({ row, cells }))}
      rowKey={({ row }) => row}
      columns={columns.map(({ header, numeric }, place): ListColumn<Numbered> => ({
        header,
        numeric,
        rowHeader: place === 0,
        cell: ({ cells }) => <CellWords cell={cells[place] ?? ''} />,
      }))}
    />
  )
}

function CellWords({ cell }: { cell: Cell }) {
  if (typeof cell !== 'string')
    return (
      <a className="govuk-link" href={cell.href}>
        {cell.text}
      </a>
    )
  return cell.includes('\n') ? <Prose text={cell} /> : cell
}
