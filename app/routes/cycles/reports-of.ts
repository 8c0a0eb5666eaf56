import { inWords } from '../../domain/wording.ts'
import type { Asked } from '../../../db/read/cycles.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'

export interface Owed {
  ref: string
  title: string
  /** Reported after the cycle, which is late but no longer owed. */
  since: boolean
}

/** What one person was asked for: `for` names the posts and partner bodies they post for. */
export interface Reporter {
  id: string
  name: string
  for: string
  asked: number
  reported: number
  owed: Owed[]
}

/** Each person's part in a cycle, by name; actions without an owner stand last, under nobody. */
export function reportersOf(asked: readonly Asked[], since: ReadonlySet<string>, names: Names): Reporter[] {
  const groups = [...Map.groupBy(asked, ({ owner }) => owner ?? '')]
  return groups
    .map(([id, actions]) => ({
      id,
      name: id === '' ? 'No owner' : nameIn(names, id),
      for: inWords([...new Set(actions.flatMap(({ ownerParty }) => ownerParty ?? []))]),
      asked: actions.length,
      reported: actions.filter(({ report }) => report === 'reported').length,
      owed: actions
        .filter(({ report }) => report === 'owed')
        .map(({ ref, title }) => ({ ref, title, since: since.has(ref) })),
    }))
    .sort((a, b) => Number(a.id === '') - Number(b.id === '') || a.name.localeCompare(b.name, 'en-GB'))
}
