import { describe, expect, it } from 'vitest'
import { actionByRef } from '../../db/read/actions.ts'
import { laterDatesAwaitingDecision, laterDatesOf } from '../../db/read/later-dates.ts'
import { day, people, smallCouncil, type Who } from '../../e2e/world/small-council.ts'
import { askLaterDate } from './ask-later-date.ts'
import { decideLaterDate, type DecideLaterDate } from './decide-later-date.ts'

const november = day('2022-11-30')
const grant = { request: 'D-001', outcome: 'granted', reason: 'The supplier confirmed it.' } as const
const turnDown = { request: 'D-001', outcome: 'refused', reason: 'The supplier was late before.' } as const

function council() {
  const { db, orders, happens } = smallCouncil()
  const ask = (to = november, who: Who = people.owner, action = 'A-001') =>
    orders(who, 'ask-later-date', askLaterDate, { action, to, reason: 'The supplier is late.' })
  const decide = (who: Who, order: DecideLaterDate) =>
    orders(who, 'decide-later-date', decideLaterDate, order, '2022-06-08')
  return { db, happens, ask, decide }
}

describe('asking for a later date', () => {
  it('moves nothing yet', () => {
    const { db, ask } = council()
    ask()
    expect(actionByRef(db, 'A-001')).toMatchObject({ due: '2022-09-30', revisions: 0 })
    expect(laterDatesOf(db, 'A-001')).toMatchObject([
      { ref: 'D-001', fromDay: '2022-09-30', toDay: '2022-11-30', askedBy: people.owner.id, outcome: null },
    ])
  })

  it('is refused for the due date itself or an earlier day', () => {
    const { ask } = council()
    expect(ask(day('2022-09-30'))).toEqual({ refused: 'not-later', field: 'to' })
    expect(ask(day('2022-09-29'))).toEqual({ refused: 'not-later', field: 'to' })
  })

  it('is refused while another request of the action awaits its decision', () => {
    const { ask } = council()
    ask()
    expect(ask(day('2022-12-31'))).toEqual({ refused: 'request-pending' })
    expect(ask(november, people.otherOwner, 'A-002')).toMatchObject({ events: [{}] })
  })

  it('is refused where no due date has been set', () => {
    const { happens, ask } = council()
    happens(people.planManager, [
      {
        type: 'action-planned',
        says: {
          action: 'A-003',
          points: [],
          is: { title: 'Listen', detail: '', theme: null, start: null, successMeasure: null },
          owner: { person: people.owner.id },
          executiveLead: people.deputyDirector.id,
          due: null,
        },
      },
    ])
    expect(ask(november, people.owner, 'A-003')).toEqual({ refused: 'no-due-date' })
  })

  it('is refused where the action does not exist', () => {
    expect(council().ask(november, people.owner, 'A-999')).toEqual({ refused: 'not-found' })
  })
})

describe('deciding a later date', () => {
  it('moves the due date where it is granted, and never the original one', () => {
    const { db, ask, decide } = council()
    ask()
    decide(people.deputyDirector, grant)
    expect(actionByRef(db, 'A-001')).toMatchObject({
      due: '2022-11-30',
      originalDue: '2022-09-30',
      revisions: 1,
    })
  })

  it('keeps who asked and why, who granted, when and with what comment', () => {
    const { db, ask, decide } = council()
    ask()
    decide(people.deputyDirector, grant)
    expect(laterDatesOf(db, 'A-001')).toMatchObject([
      {
        reason: 'The supplier is late.',
        askedBy: people.owner.id,
        askedAt: '2022-06-01T12:00:00.000Z',
        outcome: 'granted',
        decidedBy: people.deputyDirector.id,
        decidedAt: '2022-06-08T12:00:00.000Z',
        comment: 'The supplier confirmed it.',
      },
    ])
  })

  it('leaves the due date where it is refused, and lets another be asked for', () => {
    const { db, ask, decide } = council()
    ask()
    decide(people.deputyDirector, turnDown)
    expect(actionByRef(db, 'A-001')).toMatchObject({ due: '2022-09-30', revisions: 0 })
    expect(ask(day('2022-10-31'))).toMatchObject({ events: [{ says: { dueDateRequest: 'D-002' } }] })
  })

  it('is refused to the one who asked, to grant or to refuse', () => {
    const { ask, decide } = council()
    ask(november, people.deputyDirector)
    expect(decide(people.deputyDirector, grant)).toEqual({ refused: 'own-request' })
    expect(decide(people.deputyDirector, turnDown)).toEqual({ refused: 'own-request' })
  })

  it('is refused to the one who asked by the database too', () => {
    const { happens, ask } = council()
    ask()
    expect(() => {
      happens(people.owner, [
        {
          type: 'later-date-granted',
          says: {
            dueDateRequest: 'D-001',
            action: 'A-001',
            from: day('2022-09-30'),
            to: november,
            comment: '',
          },
        },
      ])
    }).toThrow(/CHECK constraint failed/)
  })

  it('is refused a second time', () => {
    const { ask, decide } = council()
    ask()
    decide(people.deputyDirector, turnDown)
    expect(decide(people.planManager, grant)).toEqual({ refused: 'request-decided' })
  })

  it('is refused without a reason for saying no', () => {
    const { ask, decide } = council()
    ask()
    expect(decide(people.deputyDirector, { ...turnDown, reason: '' })).toEqual({
      refused: 'refusal-unexplained',
      field: 'reason',
    })
    expect(decide(people.deputyDirector, { ...grant, reason: '' })).toMatchObject({ events: [{}] })
  })

  it('is refused where there is no such request', () => {
    expect(council().decide(people.deputyDirector, grant)).toEqual({ refused: 'not-found' })
  })
})

describe('later dates that await a decision', () => {
  it('are shown to an executive lead for their own actions, to a plan manager for all', () => {
    const { db, ask } = council()
    ask()
    const of = (who: Who, lead: string | null) =>
      laterDatesAwaitingDecision(db, who.id, lead).map(({ ref }) => ref)
    expect(of(people.deputyDirector, people.deputyDirector.id)).toEqual(['D-001'])
    expect(of(people.otherDeputyDirector, people.otherDeputyDirector.id)).toEqual([])
    expect(of(people.planManager, null)).toEqual(['D-001'])
  })

  it('are never shown to the one who asked', () => {
    const { db, ask } = council()
    ask(november, people.deputyDirector)
    expect(laterDatesAwaitingDecision(db, people.deputyDirector.id, people.deputyDirector.id)).toEqual([])
  })

  it('are gone once decided', () => {
    const { db, ask, decide } = council()
    ask()
    decide(people.deputyDirector, turnDown)
    expect(laterDatesAwaitingDecision(db, people.planManager.id, null)).toEqual([])
  })
})
