import { capacityWords, sitsOn } from '../../domain/body-member.ts'
import type { Day } from '../../domain/day.ts'
import type { MemberRow } from '../../../db/read/members.ts'

/** Members of a board by where their term stands on a day. */
export function toldMembers(members: readonly MemberRow[], today: Day) {
  const rows = members.map(({ member, person, shownName, capacity, from, until }) => ({
    member,
    person,
    name: shownName,
    capacity: capacityWords[capacity],
    from,
    until,
  }))
  return {
    now: rows.filter(row => sitsOn(row, today)),
    toCome: rows.filter(({ from }) => from > today),
    earlier: rows.filter(({ until }) => until !== null && until < today),
  }
}
export type ToldMembers = ReturnType<typeof toldMembers>
