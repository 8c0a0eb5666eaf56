import { Day } from '../../ui/day.tsx'
import { ListTable, type ListColumn } from '../../ui/list-table.tsx'
import { pathTo, Reference } from '../../ui/reference.tsx'
import type { ToldMembers } from './told-members.ts'

type Shown = ToldMembers['now'][number]

interface MemberTablesProps {
  body: string
  members: ToldMembers
  mayKeep: boolean
}

/** Who sits on a board now, and below that who will and who did. */
export function MemberTables({ body, members: { now, toCome, earlier }, mayKeep }: MemberTablesProps) {
  const leaving: ListColumn<Shown> = {
    header: 'Change',
    cell: ({ member, name }) => (
      <a className="govuk-link" href={`${pathTo('body', body)}/members/${member}/leaving`}>
        End term<span className="govuk-visually-hidden"> of {name}</span>
      </a>
    ),
  }
  const table = (caption: string, rows: Shown[], empty = '', changes = mayKeep) => (
    <ListTable
      caption={`${caption}: ${rows.length}`}
      rows={rows}
      rowKey={({ member }) => member}
      empty={empty}
      columns={changes ? [...columns, leaving] : columns}
    />
  )
  return (
    <section aria-label="Members">
      {table('Members', now, 'No members are recorded.')}
      {toCome.length > 0 && table('Members from a later day', toCome)}
      {earlier.length > 0 && table('Earlier members', earlier, '', false)}
    </section>
  )
}

const columns: ListColumn<Shown>[] = [
  {
    header: 'Name',
    rowHeader: true,
    cell: ({ person, name }) =>
      person === null ? (
        name
      ) : (
        <Reference kind="person" to={person}>
          {name}
        </Reference>
      ),
  },
  { header: 'Capacity', cell: ({ capacity }) => capacity },
  { header: 'From', cell: ({ from }) => <Day value={from} /> },
  { header: 'Until', cell: ({ until }) => (until === null ? 'Open' : <Day value={until} />) },
]
