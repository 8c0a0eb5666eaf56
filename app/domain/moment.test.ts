import { describe, expect, it } from 'vitest'
import { eventOf, momentAfter, momentFrom } from './moment.ts'

describe('a moment of history', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['event-1234', 'event-1234'],
    ['Event 1,234', 'event-1234'],
    [' 1234 ', 'event-1234'],
    ['event 07', null],
    ['0', null],
    ['-1', null],
    ['2026-02-30', null],
    ['yesterday', null],
    ['', null],
  ])('reads %j as %j', (text, moment) => {
    expect(momentFrom(text)).toBe(moment)
  })

  it('is just after an event, or the end of a day', () => {
    expect(eventOf(momentAfter(12))).toBe(12)
    const day = momentFrom('2026-03-02')
    expect(day && eventOf(day)).toBeNull()
  })
})
