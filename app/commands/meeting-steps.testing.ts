import { boardMembers } from '../../e2e/world/board-members.ts'
import { day, people, type SmallCouncil, type Who } from '../../e2e/world/small-council.ts'
import type { Told } from '../domain/attendance.ts'
import { addItem } from './add-item.ts'
import { councilWithEvidence, meeting, seenNow } from './completion.testing.ts'
import { declareInterest, type DeclareInterest } from './declare-interest.ts'
import { publishAgenda } from './publish-agenda.ts'
import { recordAttendance } from './record-attendance.ts'

/** The council of completion.testing.ts with the members of board-members.ts. Its meeting on 6 July 2022 has one item. */
export function councilWithMembers(): SmallCouncil {
  const council = councilWithEvidence()
  council.happens(people.clerk, boardMembers)
  return council
}

export const publish = (council: SmallCouncil, on: string, lateReason: string | null = null) =>
  council.orders(
    people.clerk,
    'publish-agenda',
    publishAgenda,
    { meeting, on: day(on), lateReason, seen: seenNow(council) },
    on,
  )

export const addLate = (council: SmallCouncil, lateReason: string | null) =>
  council.orders(
    people.clerk,
    'plan-meeting',
    addItem,
    { meeting, title: 'Workforce', inspection: null, lateReason, seen: seenNow(council) },
    '2022-07-05',
  )

/** The chair and the substitute, who came for Councillor Finch, were there. */
export const attend = (council: SmallCouncil, on = '2022-07-06', seen = seenNow(council)) =>
  council.orders(
    people.clerk,
    'record-attendance',
    recordAttendance,
    {
      meeting,
      told: new Map<number, Told>([
        [1, { presence: 'present', inPlaceOf: null }],
        [2, { presence: 'apologies', inPlaceOf: null }],
        [3, { presence: 'present', inPlaceOf: 2 }],
      ]),
      others: 'Helen Strand, Deputy Director',
      seen,
    },
    on,
  )

export const declare = (
  council: SmallCouncil,
  more: Partial<DeclareInterest> = {},
  who: Who = people.clerk,
) =>
  council.orders(
    who,
    'record-attendance',
    declareInterest,
    {
      meeting,
      member: 1,
      item: 1,
      kind: 'dual-role',
      words: 'Sits on the Executive Board without a vote.',
      leftRoom: false,
      seen: seenNow(council),
      ...more,
    },
    '2022-07-06',
  )
