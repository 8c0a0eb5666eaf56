import { formatDay, type Day } from '../day.ts'
import type { requestEvents } from '../events/requests.ts'
import { facts, line, replaced, type Accounts, type NameOf } from './line.ts'

const dayOr = (day: Day | null) => (day === null ? null : formatDay(day))
const personName = (id: string | null, nameOf: NameOf) => (id === null ? null : nameOf(id))

export const requestAccounts: Accounts<keyof typeof requestEvents> = {
  'request-opened': (says, nameOf) =>
    facts([
      line('Asks', says.asks),
      line('Owner', personName(says.owner, nameOf)),
      line('Due', dayOr(says.due)),
    ]),
  'request-assigned': ({ was, is }, nameOf) =>
    facts([
      replaced('Owner', personName(was.owner, nameOf), personName(is.owner, nameOf)),
      replaced('Due', dayOr(was.due), dayOr(is.due)),
    ]),
  'request-answered': says => facts([line('Answer', says.answer)]),
}
