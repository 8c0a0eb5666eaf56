/** A record as it stood at a moment: what stood in each of its fields, in words; null where nothing did. */
export interface Standing {
  ref: string
  title: string
  fields: readonly Field[]
}
export interface Field {
  name: string
  value: string | null
  /** Prose, in which the words that changed are marked. */
  prose?: true
}

export interface Change {
  name: string
  was: string | null
  is: string | null
  prose: boolean
}
export interface Changed {
  ref: string
  title: string
  changes: Change[]
}

/** What came, what went and what changed between two moments. `first` + `added` - `removed` = `second`. */
export interface Comparison {
  first: number
  second: number
  added: { ref: string; title: string }[]
  removed: { ref: string; title: string }[]
  changed: Changed[]
}

/** Compares all records of a kind that stood at each of two moments, in the order in which they are given. */
export function compared(first: readonly Standing[], second: readonly Standing[]): Comparison {
  const before = new Map(first.map(record => [record.ref, record]))
  const after = new Set(second.map(({ ref }) => ref))
  return {
    first: first.length,
    second: second.length,
    added: second.filter(({ ref }) => !before.has(ref)).map(named),
    removed: first.filter(({ ref }) => !after.has(ref)).map(named),
    changed: second.flatMap(record => {
      const changes = changesOf(before.get(record.ref) ?? record, record)
      return changes.length === 0 ? [] : [{ ...named(record), changes }]
    }),
  }
}

const named = ({ ref, title }: Standing) => ({ ref, title })

function changesOf(before: Standing, after: Standing): Change[] {
  const was = new Map(before.fields.map(({ name, value }) => [name, value]))
  return after.fields
    .map(({ name, value, prose }) => ({
      name,
      was: was.get(name) ?? null,
      is: value,
      prose: prose ?? false,
    }))
    .filter(change => change.was !== change.is)
}
