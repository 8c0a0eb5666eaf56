import { describe, expect, it } from 'vitest'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { clockedInspection } from '../../db/read/inspections.ts'
import type { ClockName } from '../domain/clock.ts'
import type { Event } from '../domain/history.ts'
import { clocksOf } from '../domain/inspection-clock.ts'
import { isRefusal } from '../domain/refusal.ts'
import { meetClock } from './meet-clock.ts'
import { stateClock } from './state-clock.ts'

const state = (council: SmallCouncil, on: string, clock: ClockName = 'final-statement', ref = 'ILACS-2022') =>
  council.orders(people.planManager, 'state-clock', stateClock, {
    inspection: ref,
    clock,
    day: day(on),
    source: 'Letter of 9 May 2022, page 4',
  })
const meet = (council: SmallCouncil, on: string, clock: ClockName = 'final-statement') =>
  council.orders(people.planManager, 'meet-clock', meetClock, {
    inspection: 'ILACS-2022',
    clock,
    on: day(on),
    note: 'Sent by email',
  })

function clock({ db }: SmallCouncil, name: ClockName = 'final-statement', ref = 'ILACS-2022') {
  const inspection = clockedInspection(db, ref)
  return inspection && clocksOf(inspection).find(running => running.clock === name)
}

/** A focused visit received on 9 May 2022, with an area for priority action where asked for. */
function focusedVisit(kind: 'improvement' | 'priority-action', receivedOn: string | null): Event[] {
  return [
    {
      type: 'inspection-recorded',
      says: {
        inspection: 'FV-2022',
        is: {
          kind: 'focused-visit',
          framework: 'none',
          began: day('2022-04-05'),
          ended: day('2022-04-06'),
          receivedOn: receivedOn === null ? null : day(receivedOn),
          publishedOn: null,
          leadInspector: null,
          judgements: [],
        },
        embargoed: false,
        report: null,
      },
    },
    {
      type: 'point-recorded',
      says: {
        point: 'FV-2022-01',
        inspection: 'FV-2022',
        position: 1,
        parent: null,
        text: 'The front door',
        kind,
        nationalFramework: null,
        page: 1,
      },
    },
  ]
}
const refusedName = (outcome: object) => (isRefusal(outcome) ? outcome.refused : 'done')

describe('a clock', () => {
  it('runs from the day of receipt to the computed day', () => {
    expect(clock(smallCouncil())).toMatchObject({ due: '2022-08-17', computed: '2022-08-17', met: null })
  })

  it('goes by the date that Ofsted states, and still shows the computed one', () => {
    const council = smallCouncil()
    state(council, '2022-08-15')
    expect(clock(council)).toMatchObject({
      due: '2022-08-15',
      computed: '2022-08-17',
      stated: { source: 'Letter of 9 May 2022, page 4' },
    })
  })

  it('keeps the date stated before when another is stated', () => {
    const council = smallCouncil()
    state(council, '2022-08-15')
    expect(state(council, '2022-08-16')).toMatchObject({
      events: [{ says: { was: { day: '2022-08-15' }, is: { day: '2022-08-16' } } }],
    })
    expect(state(council, '2022-08-16')).toMatchObject({ refused: 'nothing-changed' })
  })

  it('is met on a day, with a note, whether a date was stated before or after', () => {
    const council = smallCouncil()
    meet(council, '2022-05-31')
    state(council, '2022-08-15')
    expect(clock(council)).toMatchObject({
      met: { on: '2022-05-31', note: 'Sent by email' },
      due: '2022-08-15',
    })
  })

  it('cannot be met before the report was received, or tomorrow', () => {
    const council = smallCouncil()
    expect(refusedName(meet(council, '2022-05-08'))).toBe('before-it-was-received')
    expect(refusedName(meet(council, '2022-06-02'))).toBe('in-the-future')
  })

  it('cannot be stated for a day before the report was received', () => {
    expect(refusedName(state(smallCouncil(), '2022-05-08'))).toBe('before-it-was-received')
  })

  it('that this kind does not have can be neither stated nor met', () => {
    const council = smallCouncil()
    expect(refusedName(state(council, '2022-08-15', 'draft-statement'))).toBe('not-this-clock')
    expect(refusedName(meet(council, '2022-05-31', 'draft-statement'))).toBe('not-this-clock')
  })

  it('for a draft runs after a focused visit only where there is an area for priority action', () => {
    const without = smallCouncil()
    without.happens(people.planManager, focusedVisit('improvement', '2022-05-09'))
    expect(refusedName(state(without, '2022-06-10', 'draft-statement', 'FV-2022'))).toBe('not-this-clock')

    const council = smallCouncil()
    council.happens(people.planManager, focusedVisit('priority-action', '2022-05-09'))
    expect(clock(council, 'draft-statement', 'FV-2022')).toMatchObject({ due: '2022-06-08' })
  })

  it('does not run before the report is received', () => {
    const council = smallCouncil()
    council.happens(people.planManager, focusedVisit('priority-action', null))
    expect(clock(council, 'draft-statement', 'FV-2022')).toBeUndefined()
    expect(refusedName(state(council, '2022-06-10', 'draft-statement', 'FV-2022'))).toBe('not-received-yet')
  })
})
