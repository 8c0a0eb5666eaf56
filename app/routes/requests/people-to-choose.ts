import type { Edition } from '../../../db/editions.ts'
import { allPeople } from '../../../db/read/people.ts'

/** Everybody who is not retired, by name, as a list offers them. */
export const peopleToChoose = (db: Edition['db']) =>
  allPeople(db)
    .filter(({ retired }) => !retired)
    .map(({ id, name }) => ({ value: id, text: name }))
