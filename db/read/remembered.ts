import type { Connection } from '../connection.ts'
import type { Edition } from '../editions.ts'

type Through = Pick<Edition, 'db' | 'through'>

/** What only an event can change, read once for each edition and again after the next event. */
export function remembered<Value>(read: (db: Connection) => Value): (edition: Through) => Value {
  const known = new WeakMap<Connection, { through: number; value: Value }>()
  return ({ db, through }) => {
    const last = known.get(db)
    if (last?.through === through) return last.value
    const value = read(db)
    known.set(db, { through, value })
    return value
  }
}

const mostAnswers = 200

/** The same for a question that says more: its answers are kept by its JSON until the next event, the last few of them. */
export function rememberedFor<Asked, Value>(
  read: (db: Connection, asked: Asked) => Value,
): (edition: Through, asked: Asked) => Value {
  const answersOf = remembered(() => new Map<string, Value>())
  return (edition, asked) => {
    const answers = answersOf(edition)
    const question = JSON.stringify(asked)
    const known = answers.get(question)
    if (known !== undefined) return known
    const value = read(edition.db, asked)
    if (answers.size === mostAnswers) answers.clear()
    answers.set(question, value)
    return value
  }
}
