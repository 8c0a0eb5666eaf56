import { describe, expect, it } from 'vitest'
import {
  closeCycle,
  cycleStanding,
  escalates,
  lastDay,
  openCycle,
  stepInForce,
  usualReminders,
  type Cycle,
} from './cycle.ts'
import { Day, Instant } from './day.ts'

const day = (text: string) => Day.parse(text)
const cycle: Cycle = {
  ref: 'CY-01',
  name: 'June 2022',
  from: day('2022-06-01'),
  closes: day('2022-06-30'),
  openedAt: Instant.parse('2022-06-01T09:00:00.000Z'),
  closedAt: null,
  ...usualReminders,
}
const closedOn = (on: string): Cycle => ({ ...cycle, closedAt: Instant.parse(`${on}T09:00:00.000Z`) })
const order = {
  cycle: 'CY-02',
  name: 'July 2022',
  from: day('2022-07-01'),
  closes: day('2022-07-31'),
  reminders: usualReminders,
  today: day('2022-07-01'),
}

describe('a reporting cycle', () => {
  it('is open through its closing day, and over the day after', () => {
    expect(cycleStanding(cycle, day('2022-06-30'))).toBe('open')
    expect(cycleStanding(cycle, day('2022-07-01'))).toBe('over')
  })

  it('is closed from when the plan manager closes it, before or after its closing day', () => {
    expect(cycleStanding(closedOn('2022-06-20'), day('2022-06-20'))).toBe('closed')
    expect(cycleStanding(closedOn('2022-07-20'), day('2022-07-20'))).toBe('closed')
    expect(closeCycle(closedOn('2022-06-20'), '')).toEqual({ refused: 'cycle-closed' })
  })

  it('ends on its closing day, or earlier where it is closed earlier', () => {
    expect([cycle, closedOn('2022-06-20'), closedOn('2022-07-20')].map(lastDay)).toEqual([
      '2022-06-30',
      '2022-06-20',
      '2022-06-30',
    ])
  })
})

describe('opening a cycle', () => {
  it('is refused while another is open, and not once that is over or closed', () => {
    const june = { ...order, from: day('2022-06-01'), today: day('2022-06-30') }
    expect(openCycle(june, cycle)).toEqual({ refused: 'cycle-open', facts: { name: 'June 2022' } })
    expect(openCycle(june, closedOn('2022-06-20'))).toMatchObject([{ type: 'cycle-opened' }])
    expect(openCycle(order, cycle)).toMatchObject([{ type: 'cycle-opened', says: { cycle: 'CY-02' } }])
  })

  it('counts updates from today or an earlier day, and closes today or on a later one', () => {
    expect(openCycle({ ...order, from: day('2022-07-02') }, undefined)).toEqual({
      refused: 'in-the-future',
      field: 'from',
    })
    expect(openCycle({ ...order, from: day('2022-06-01'), closes: day('2022-06-30') }, undefined)).toEqual({
      refused: 'closing-day-past',
      field: 'closes',
    })
    expect(openCycle({ ...order, closes: order.today }, undefined)).toHaveLength(1)
  })
})

describe('the digest that owners are owed', () => {
  const on = (today: string, settings: Partial<Cycle> = {}) =>
    stepInForce({ ...cycle, ...settings }, day(today))

  it('is the one of the opening until so many days before the close, then that one, then the one after', () => {
    expect(['2022-06-01', '2022-06-22', '2022-06-23', '2022-06-30', '2022-07-01'].map(d => on(d))).toEqual([
      'opening',
      'opening',
      'before-close',
      'before-close',
      'after-close',
    ])
  })

  it('is one however many steps came while nobody was reminded', () => {
    expect(on('2022-06-01', { closes: day('2022-06-05') })).toBe('before-close')
  })

  it('leaves out the steps that were not chosen, and never asks for a close that has passed', () => {
    expect(on('2022-06-01', { atOpening: false })).toBeNull()
    expect(on('2022-06-30', { daysBefore: null })).toBe('opening')
    expect(on('2022-07-01', { afterClose: false })).toBeNull()
  })

  it('is none once the cycle is closed', () => {
    expect(stepInForce(closedOn('2022-06-20'), day('2022-06-25'))).toBeNull()
  })
})

it('a cycle whose dates were mistyped by a century still has a step, and escalates nothing yet', () => {
  const mistyped = { ...cycle, from: day('1990-01-01'), closes: day('2199-12-31'), escalateAfter: 9999 }
  expect(stepInForce({ ...mistyped, daysBefore: 9999 }, day('2022-06-15'))).toBe('opening')
  expect(escalates(mistyped, day('2022-06-15'))).toBe(false)
})

describe('silence', () => {
  it('is told to executive leads so many days after the close, unless the cycle was closed', () => {
    expect(escalates(cycle, day('2022-07-06'))).toBe(false)
    expect(escalates(cycle, day('2022-07-07'))).toBe(true)
    expect(escalates({ ...cycle, escalateAfter: null }, day('2022-12-31'))).toBe(false)
    expect(escalates(closedOn('2022-07-02'), day('2022-07-07'))).toBe(false)
  })
})
