import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { ToldEvidence } from './progress.ts'

interface Props {
  kind: string
  rows: readonly ToldEvidence[]
}

/** Evidence of one kind. What was superseded stays in its place and says by what. */
export function EvidenceTable({ kind, rows }: Props) {
  return (
    <ListTable
      caption={`${kind} (${rows.length})`}
      empty="None."
      rows={rows}
      rowKey={({ ref }) => ref}
      columns={[
        {
          header: 'Evidence',
          rowHeader: true,
          cell: ({ ref, title, supersededBy }) => (
            <>
              <Reference kind="evidence" to={ref} /> {supersededBy === null ? title : <s>{title}</s>}
              {supersededBy && (
                <>
                  {' '}
                  superseded by <Reference kind="evidence" to={supersededBy} />
                </>
              )}
            </>
          ),
        },
        {
          header: 'File or link',
          cell: ({ file, linkTo }) => (file ? `${file.name} (${file.size})` : `Link to ${linkTo ?? ''}`),
        },
        {
          header: 'Attached',
          cell: ({ by, at }) => (
            <>
              {by}, <Moment value={at} />
            </>
          ),
        },
      ]}
    />
  )
}
