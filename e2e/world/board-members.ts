import type { Capacity } from '../../app/domain/body-member.ts'
import type { Event } from '../../app/domain/history.ts'
import { day, people } from './small-council.ts'

const joined = (
  body: string,
  member: number,
  who: { person: string | null; name: string | null },
  capacity: Capacity,
): Event => ({
  type: 'member-joined',
  says: { body, member, ...who, capacity, from: day('2022-05-19'), until: null },
})

/**
 * Members 1 to 3 of the Scrutiny Board since 19 May 2022: its chair, a councillor by name, and a substitute. Its quorum
 * is 2. The chair also sits on the Executive Board, without a vote.
 */
export const boardMembers: Event[] = [
  {
    type: 'body-changed',
    says: {
      body: 'scrutiny-board',
      was: { quorum: null, approves: true },
      is: { quorum: 2, approves: true },
    },
  },
  joined('scrutiny-board', 1, { person: people.chair.id, name: null }, 'chair'),
  joined('scrutiny-board', 2, { person: null, name: 'Councillor Ada Finch' }, 'member'),
  joined('scrutiny-board', 3, { person: people.member.id, name: null }, 'substitute'),
  {
    type: 'body-added',
    says: { body: 'executive-board', name: 'Executive Board', kind: 'executive-board', approves: false },
  },
  joined('executive-board', 1, { person: people.chair.id, name: null }, 'non-voting'),
]

/** The Scrutiny Board meets on 6 July 2022 over one item, and on 7 September over the minutes. */
export const twoMeetings: Event[] = [
  ...planned('2022-07-06', 'Outcomes of inspections'),
  ...planned('2022-09-07', 'Minutes of the last meeting'),
]

function planned(on: string, title: string): Event[] {
  const meeting = `scrutiny-board-${on}`
  return [
    { type: 'meeting-planned', says: { meeting, body: 'scrutiny-board', is: { on: day(on), place: '' } } },
    { type: 'item-added', says: { meeting, item: 1, title, inspection: null } },
  ]
}
