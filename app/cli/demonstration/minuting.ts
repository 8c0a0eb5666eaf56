import { addItem } from '../../commands/add-item.ts'
import { confirmMinutes } from '../../commands/confirm-minutes.ts'
import { declareInterest } from '../../commands/declare-interest.ts'
import { draftMinutes } from '../../commands/draft-minutes.ts'
import { publishAgenda } from '../../commands/publish-agenda.ts'
import { recordAttendance } from '../../commands/record-attendance.ts'
import type { Told } from '../../domain/attendance.ts'
import { sitsOn, votes } from '../../domain/body-member.ts'
import { type Day } from '../../domain/day.ts'
import { confirmingWords } from '../../domain/minutes.ts'
import { itemsOfMeeting } from '../../../db/read/meetings.ts'
import { membersOf } from '../../../db/read/members.ts'
import { board, sittings } from './meetings.ts'
import type { Step, World } from './world.ts'

/** Around each meeting of the Scrutiny Board: its agenda, who was there, its minutes, and their confirmation by the next. */
export function minuted(): Step[] {
  return sittings.flatMap(({ day }, place): Step[] => {
    const before = sittings[place - 1]
    const isOver = day < 0
    return [
      ...(before ? [minutesOnAgenda(board, day)] : []),
      ...(isOver ? [published(board, day), ...sat(board, day, place), drafted(board, day)] : []),
      ...(before && isOver ? [confirmed(board, day, before.day)] : []),
    ]
  })
}

const minutesItem = 'Minutes of the last meeting'
const meetingOf = (world: World, body: string, day: number) => `${body}-${world.day(day)}`

export const minutesOnAgenda = (body: string, day: number): Step => ({
  day: day - 28,
  minute: 21,
  run: world => {
    const meeting = meetingOf(world, body, day)
    const item = { meeting, title: minutesItem, inspection: null, lateReason: null }
    world.orders('clerk', 'plan-meeting', addItem, { ...item, seen: world.seen() })
  },
})

export const published = (body: string, day: number): Step => ({
  day: day - 14,
  minute: 30,
  run: world =>
    world.orders('clerk', 'publish-agenda', publishAgenda, {
      meeting: meetingOf(world, body, day),
      on: world.day(day - 14),
      lateReason: null,
      seen: world.seen(),
    }),
})

/** In turn one of the members with a vote is away, and the substitute comes in their place. */
export function sat(body: string, day: number, place: number): Step[] {
  return [
    {
      day,
      minute: 290,
      run: world =>
        world.orders('clerk', 'record-attendance', recordAttendance, {
          meeting: meetingOf(world, body, day),
          told: presencesOn(world, body, world.day(day), place),
          others: 'Helen Strand, Deputy Director, Safeguarding\nRuth Adeyemi, Improvement Programme Manager',
          seen: world.seen(),
        }),
    },
  ]
}

function presencesOn(world: World, body: string, on: Day, place: number): ReadonlyMap<number, Told> {
  const sitting = membersOf(world.live, body).filter(term => sitsOn(term, on))
  const voting = sitting.filter(({ capacity }) => votes(capacity))
  const away = voting[(place % (voting.length - 1)) + 1]?.member ?? null
  return new Map(
    sitting.map(({ member, capacity }): [number, Told] => [
      member,
      member === away
        ? { presence: 'apologies', inPlaceOf: null }
        : { presence: 'present', inPlaceOf: capacity === 'substitute' ? away : null },
    ]),
  )
}

export const declared = (
  body: string,
  day: number,
  interest: { member: number; item: number; kind: 'dual-role' | 'other-registrable'; words: string },
): Step => ({
  day,
  minute: 295,
  run: world =>
    world.orders('clerk', 'record-attendance', declareInterest, {
      meeting: meetingOf(world, body, day),
      ...interest,
      leftRoom: interest.kind !== 'dual-role',
      seen: world.seen(),
    }),
})

export const drafted = (
  body: string,
  day: number,
  note = 'Members asked how the Board would know that children notice the difference. Officers undertook to bring what children themselves say.',
): Step => ({
  day: day + 7,
  minute: 100,
  run: world =>
    world.orders('clerk', 'draft-minutes', draftMinutes, {
      meeting: meetingOf(world, body, day),
      notes: new Map([[1, note]]),
      seen: world.seen(),
    }),
})

/** The next meeting confirms them, under its own item. */
export const confirmed = (body: string, day: number, earlier: number): Step => ({
  day,
  minute: 320,
  run: world => {
    const meeting = meetingOf(world, body, day)
    const item = itemsOfMeeting(world.live, meeting).find(({ title }) => title === minutesItem)
    world.orders('clerk', 'confirm-minutes', confirmMinutes, {
      earlier: meetingOf(world, body, earlier),
      meeting,
      item: item?.item ?? 1,
      words: confirmingWords(world.day(earlier)),
      seen: world.seen(),
    })
  },
})
