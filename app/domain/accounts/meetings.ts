import { formatDay, type Day } from '../day.ts'
import type { meetingEvents } from '../events/meetings.ts'
import { facts, line, replaced, type Accounts, type NameOf } from './line.ts'

const dayOr = (day: Day | null) => (day === null ? null : formatDay(day))
const personName = (id: string | null, nameOf: NameOf) => (id === null ? null : nameOf(id))

export const meetingAccounts: Accounts<keyof typeof meetingEvents> = {
  'meeting-planned': says => facts([line('Date', formatDay(says.is.on)), line('Place', says.is.place)]),
  'meeting-held': () => facts([]),
  'item-added': says => facts([line(`Item ${says.item}`, says.title)]),
  'resolution-recorded': says => facts([line(`Resolved (${says.letter})`, says.words)]),
  'actions-noted': says =>
    facts([
      line('Resolution', `(${says.letter}) of ${says.meeting}`),
      line('Actions', says.actions.join(', ')),
    ]),
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
