import { formatDay } from '../day.ts'
import type { meetingEvents } from '../events/meetings.ts'
import { facts, line, type Accounts } from './line.ts'

export const meetingAccounts: Accounts<keyof typeof meetingEvents> = {
  'meeting-planned': says => facts([line('Date', formatDay(says.is.on)), line('Place', says.is.place)]),
  'meeting-held': () => facts([]),
  'item-added': says =>
    facts([
      line(`Item ${says.item}`, says.title),
      says.purpose === undefined ? null : line('What it is for', says.purpose),
      says.lateReason === undefined ? null : line('Late item, the chair’s reason', says.lateReason),
    ]),
  'agenda-published': says =>
    facts([
      line('Published on', formatDay(says.on)),
      says.lateReason === null ? null : line('Too late, the chair’s reason', says.lateReason),
    ]),
}
