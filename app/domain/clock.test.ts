import { describe, expect, test } from 'vitest'
import { describeCounting } from './calendar.ts'
import { clocksFor, clockState } from './clock.ts'
import { Day } from './day.ts'

const day = (text: string) => Day.parse(text)
const receivedOn = day('2022-05-09')

describe('what starts which clocks', () => {
  test.each([
    ['standard-inspection', false, 'publish-report 30, final-statement 70'],
    ['short-inspection', false, 'publish-report 30, final-statement 70'],
    ['sif', true, 'publish-report 30, final-statement 70'],
    ['jtai', false, 'final-statement 70'],
    ['jtai', true, 'final-statement 70'],
    ['focused-visit', true, 'draft-statement 20, final-statement 70'],
    ['focused-visit', false, ''],
    ['monitoring-visit', true, ''],
    ['annual-engagement-meeting', false, ''],
    ['send-area-inspection', true, ''],
  ] as const)('a %s (priority action: %s): %s', (kind, hasPriorityAction, expected) => {
    const clocks = clocksFor({ kind, receivedOn, hasPriorityAction })
    expect(clocks.map(({ clock, workingDays }) => `${clock} ${workingDays}`).join(', ')).toBe(expected)
  })
})

describe('when a clock is due', () => {
  test('a report of 9 May 2022 is published by 22 June and answered by 17 August', () => {
    const clocks = clocksFor({ kind: 'standard-inspection', receivedOn, hasPriorityAction: false })
    expect(clocks.map(({ due }) => due)).toEqual(['2022-06-22', '2022-08-17'])
    expect(clocks.every(clock => !('stated' in clock))).toBe(true)
  })

  test('after a priority action the draft is due in 20 working days, the final in 70', () => {
    const clocks = clocksFor({
      kind: 'focused-visit',
      receivedOn: day('2026-01-05'),
      hasPriorityAction: true,
    })
    expect(clocks.map(({ due }) => due)).toEqual(['2026-02-02', '2026-04-15'])
  })

  test('a date stated by Ofsted wins, and both stand with the source and the counting', () => {
    const stated = { day: day('2022-08-19'), source: 'Letter of 9 May 2022, page 4' }
    const [publish, statement] = clocksFor({
      kind: 'standard-inspection',
      receivedOn,
      hasPriorityAction: false,
      stated: { 'final-statement': stated },
    })
    expect(statement).toMatchObject({ due: '2022-08-19', computed: '2022-08-17', stated })
    expect(statement && describeCounting(statement.counting)).toContain('= 17 August 2022')
    expect(publish?.due).toBe('2022-06-22')
  })
})

describe('where a clock stands', () => {
  test.each([
    ['2026-11-30', '2026-11-12', 'running', 'due in 12 working days'],
    ['2026-11-30', '2026-11-27', 'running', 'due in 1 working day'],
    ['2026-11-30', '2026-11-30', 'due-today', 'due today'],
    ['2026-11-30', '2026-12-03', 'late', '3 working days late'],
    ['2026-11-30', '2026-12-01', 'late', '1 working day late'],
    ['2026-11-27', '2026-11-28', 'late', '1 day late'],
    ['2026-11-29', '2026-11-27', 'running', 'due in 2 days'],
  ] as const)('due %s, on %s it is %s: %s', (due, today, state, words) => {
    expect(clockState({ due: day(due) }, day(today))).toEqual({ state, words })
  })

  test.each([
    ['2026-11-30', '2026-11-24', 'done', 'done on 24 November 2026, 4 working days early'],
    ['2026-11-30', '2026-11-30', 'done', 'done on 30 November 2026, the day it was due'],
    ['2026-11-30', '2026-12-02', 'done-late', 'done on 2 December 2026, 2 working days late'],
    ['2026-11-27', '2026-11-28', 'done-late', 'done on 28 November 2026, 1 day late'],
  ] as const)('due %s and done %s, it is %s whatever today is: %s', (due, doneOn, state, words) => {
    for (const today of ['2026-11-01', '2027-06-01'])
      expect(clockState({ due: day(due) }, day(today), day(doneOn))).toEqual({ state, words })
  })
})
