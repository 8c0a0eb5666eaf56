import { addItem } from '../../commands/add-item.ts'
import { planMeeting } from '../../commands/plan-meeting.ts'
import { recordResolution } from '../../commands/record-resolution.ts'
import { confirmed, declared, drafted, minutesOnAgenda, published, sat } from './minuting.ts'
import type { Step } from './world.ts'

const body = 'executive-board'
const first = -63
const second = -14

/**
 * Two meetings of the Executive Board. At the first a late item on the workforce was taken, on which the chair of
 * scrutiny, who sits there without a vote, declared both her roles.
 */
export function executiveBoardMet(): Step[] {
  return [
    planned(first, 20),
    added(first - 28, first, 'Children’s services improvement: quarterly report', null, 21),
    published(body, first),
    added(
      first - 3,
      first,
      'Children’s social care workforce',
      'Questions about caseloads were raised in public after the agenda was published, and the next meeting is seven weeks away.',
      40,
    ),
    ...sat(body, first, 1),
    declared(body, first, {
      member: 4,
      item: 2,
      kind: 'dual-role',
      words: 'She chairs the Scrutiny Board, which has asked for the same figures.',
    }),
    resolved(first, 1, 'That the report be noted.', 300),
    resolved(first, 2, 'That the assurances given on caseloads, vacancies and co-working be noted.', 301),
    drafted(body, first, 'The Executive Member introduced the report.'),

    planned(second, 22),
    minutesOnAgenda(body, second),
    published(body, second),
    ...sat(body, second, 2),
    confirmed(body, second, first),
  ]
}

const planned = (day: number, minute: number): Step => ({
  day: day - 28,
  minute: minute - 5,
  run: world =>
    world.orders('clerk', 'plan-meeting', planMeeting, {
      body,
      on: world.day(day),
      place: 'Council Chamber, Aldermere Town Hall',
    }),
})

const added = (day: number, of: number, title: string, lateReason: string | null, minute: number): Step => ({
  day,
  minute,
  run: world =>
    world.orders('clerk', 'plan-meeting', addItem, {
      meeting: `${body}-${world.day(of)}`,
      title,
      inspection: null,
      lateReason,
      seen: world.seen(),
    }),
})

const resolved = (day: number, item: number, words: string, minute: number): Step => ({
  day,
  minute,
  run: world =>
    world.orders('clerk', 'record-resolution', recordResolution, {
      meeting: `${body}-${world.day(day)}`,
      item,
      words,
      effect: { does: 'words' },
      seen: world.seen(),
    }),
})
