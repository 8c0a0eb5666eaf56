import type { Change } from '../../domain/comparison.ts'
import { wordChanges } from '../../domain/word-changes.ts'
import { ChangedWords } from '../../ui/changed-words.tsx'
import { ListTable } from '../../ui/list-table.tsx'

interface Props {
  caption: string
  first: string
  second: string
  changes: readonly Change[]
}

/** The fields of a record that changed, old and new side by side. */
export function ChangeTable({ caption, first, second, changes }: Props) {
  return (
    <ListTable
      caption={caption}
      captionHidden
      rows={changes}
      rowKey={({ name }) => name}
      empty=""
      columns={[
        { header: 'What changed', rowHeader: true, cell: ({ name }) => name },
        { header: first, cell: change => <Side change={change} side="before" /> },
        { header: second, cell: change => <Side change={change} side="after" /> },
      ]}
    />
  )
}

function Side({ change: { was, is, prose }, side }: { change: Change; side: 'before' | 'after' }) {
  const value = side === 'before' ? was : is
  if (value === null) return <span className="govuk-hint">None</span>
  if (!prose || was === null || is === null) return <span className="app-changed-words">{value}</span>
  return <ChangedWords stretches={wordChanges(was, is)} side={side} />
}
