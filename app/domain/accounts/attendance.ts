import { presenceWords, type Presence } from '../attendance.ts'
import type { attendanceEvents } from '../events/attendance.ts'
import { presences } from '../events/attendance.ts'
import type { Says } from '../history.ts'
import { interestKindWords } from '../interest.ts'
import { facts, line, type Accounts } from './line.ts'

export const attendanceAccounts: Accounts<keyof typeof attendanceEvents> = {
  'attendance-recorded': says =>
    facts([
      ...presences.map(presence => line(presenceWords[presence], namesOf(says, presence))),
      line('Also there', says.others),
      line('Quorum', says.quorum?.toString() ?? null),
    ]),
  'interest-declared': says =>
    facts([
      line('Member', says.name),
      line('About', says.item === null ? 'the whole meeting' : `item ${says.item}`),
      line(interestKindWords[says.kind], says.words),
      line('Left the room', says.leftRoom ? 'yes' : 'no'),
    ]),
  'interest-removed': says => facts([line('Declaration', String(says.interest))], says.reason),
}

function namesOf({ members }: Says<'attendance-recorded'>, wanted: Presence): string {
  const nameOf = (number: number) => members.find(({ member }) => member === number)?.name ?? String(number)
  return members
    .filter(({ presence }) => presence === wanted)
    .map(({ name, inPlaceOf }) => (inPlaceOf === null ? name : `${name} (for ${nameOf(inPlaceOf)})`))
    .join(', ')
}
