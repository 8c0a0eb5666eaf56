import { describe, expect, it } from 'vitest'
import { addItem, agendaDue, lateReasonOf, publishAgenda } from './agenda.ts'
import { Day } from './day.ts'

const day = (text: string) => Day.parse(text)
const today = day('2022-07-06')
const meeting = {
  ref: 'scrutiny-board-2022-07-06',
  on: day('2022-07-06'),
  held: false,
  items: [1, 2],
  agendaPublishedOn: null,
  confirmed: false,
}
const publish = (on: string, lateReason: string | null = null, more: object = {}) =>
  publishAgenda({ ...meeting, ...more }, { on: day(on), lateReason }, today)

describe('the last day on which an agenda can be published', () => {
  it('leaves five working days between, counting neither that day nor the day of the meeting', () => {
    expect(agendaDue(day('2022-07-06'))).toBe('2022-06-28')
  })

  it('is earlier where a bank holiday lies between', () => {
    expect(agendaDue(day('2022-06-08'))).toBe('2022-05-27')
  })
})

describe('publishing an agenda', () => {
  it('is in time on the last day, without a reason', () => {
    expect(publish('2022-06-28')).toEqual([
      { type: 'agenda-published', says: { meeting: meeting.ref, on: '2022-06-28', lateReason: null } },
    ])
  })

  it('a day later needs the chair’s reason, which is then kept', () => {
    expect(publish('2022-06-29')).toEqual({ refused: 'late-reason-missing', field: 'lateReason' })
    expect(publish('2022-06-29', 'The letter came on Monday')).toMatchObject([
      { says: { lateReason: 'The letter came on Monday' } },
    ])
  })

  it('in time keeps no reason, because nothing was late', () => {
    expect(publish('2022-06-28', 'In case')).toMatchObject([{ says: { lateReason: null } }])
  })

  it('is refused twice, without items, and once the meeting was held', () => {
    const published = { agendaPublishedOn: day('2022-06-27') }
    expect(publish('2022-06-28', null, published)).toEqual({ refused: 'agenda-published' })
    expect(publish('2022-06-28', null, { items: [] })).toEqual({ refused: 'agenda-empty' })
    expect(publish('2022-06-28', null, { held: true })).toEqual({ refused: 'already-held' })
  })

  it('is refused on a day to come, and after the meeting', () => {
    expect(publish('2022-07-07', 'Urgent')).toEqual({ refused: 'in-the-future', field: 'on' })
    const earlier = { on: day('2022-07-01') }
    expect(publish('2022-07-04', 'Urgent', earlier)).toEqual({ refused: 'agenda-after-meeting', field: 'on' })
  })
})

describe('a late item', () => {
  const add = (agendaPublishedOn: Day | null, lateReason: string | null) =>
    addItem({ ...meeting, agendaPublishedOn }, { title: 'Workforce', inspection: null, lateReason })

  it('is one added after the agenda was published, and needs the chair’s reason', () => {
    expect(add(day('2022-06-27'), null)).toEqual({ refused: 'late-reason-missing', field: 'lateReason' })
    expect(add(day('2022-06-27'), 'Reported in the press today')).toMatchObject([
      { says: { item: 3, lateReason: 'Reported in the press today' } },
    ])
  })

  it('is none where the agenda has not been published', () => {
    expect(add(null, null)).toMatchObject([{ says: { item: 3 } }])
    expect(add(null, 'In case')).toMatchObject([{ says: { title: 'Workforce' } }])
    expect(add(null, 'In case')).not.toMatchObject([{ says: { lateReason: 'In case' } }])
  })

  it('carries its own reason, or that of an agenda published too late', () => {
    const late = { agendaLateReason: 'The letter came on Monday' }
    expect(lateReasonOf({ lateReason: 'Press' }, late)).toBe('Press')
    expect(lateReasonOf({ lateReason: null }, late)).toBe('The letter came on Monday')
    expect(lateReasonOf({ lateReason: null }, { agendaLateReason: null })).toBeNull()
  })
})
