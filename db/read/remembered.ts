import type { Connection } from '../connection.ts'
import type { Edition } from '../editions.ts'

/** What only an event can change, read once for each edition and again after the next event. */
export function remembered<Value>(read: (db: Connection) => Value): (edition: Edition) => Value {
  const known = new WeakMap<Connection, { through: number; value: Value }>()
  return ({ db, through }) => {
    const last = known.get(db)
    if (last?.through === through) return last.value
    const value = read(db)
    known.set(db, { through, value })
    return value
  }
}
