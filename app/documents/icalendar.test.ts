import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../e2e/world/strict-calendar.ts'
import { Day, Instant } from '../domain/day.ts'
import { calendarFile, etagOf, type CalendarDay } from './icalendar.ts'

const due: CalendarDay = {
  uid: 'A-001-due@tracker.example',
  on: Day.parse('2022-02-28'),
  title: 'Due: A-001 Review',
  place: null,
  link: 'https://tracker.example/actions/A-001',
  changedAt: Instant.parse('2022-06-01T08:05:09.123Z'),
}
const written = (days: Partial<CalendarDay>[], name = 'ILACS Tracker') =>
  Buffer.from(
    calendarFile(
      name,
      days.map(day => ({ ...due, ...day })),
    ),
  )

describe('a calendar', () => {
  it('holds all-day events, the day after their last day as their end, and UTC instants', () => {
    expect(readCalendar(written([{}]))).toEqual([
      {
        UID: 'A-001-due@tracker.example',
        DTSTAMP: '20220601T080509Z',
        'DTSTART;VALUE=DATE': '20220228',
        'DTEND;VALUE=DATE': '20220301',
        SUMMARY: 'Due: A-001 Review',
        DESCRIPTION: 'https://tracker.example/actions/A-001',
        URL: 'https://tracker.example/actions/A-001',
        TRANSP: 'TRANSPARENT',
      },
    ])
  })

  it('ends a day after the last day there is', () => {
    const [event] = readCalendar(written([{ on: Day.parse('2199-12-31') }]))
    expect(event?.['DTEND;VALUE=DATE']).toBe('22000101')
  })

  it('gives back every text as it was, whatever stands in it', () => {
    const title = 'Semicolon; comma, backslash \\ and \\n, "quote": line\nend'
    const [event] = readCalendar(written([{ title, place: 'Room 2, Town Hall; upstairs' }]))
    expect(event).toMatchObject({ SUMMARY: title, LOCATION: 'Room 2, Town Hall; upstairs' })
  })

  it('lets no text begin a line of its own, with whatever control characters', () => {
    const [event, ...others] = readCalendar(written([{ title: 'Due\r\nEND:VEVENT\rURL:\u0000\u2028x' }]))
    expect(others).toEqual([])
    expect(event?.['SUMMARY']).toBe('Due\nEND:VEVENT URL: \u2028x')
  })

  it('folds every line at 75 bytes, never within a character, at every length', () => {
    for (let length = 0; length < 160; length++) {
      for (const character of ['a', 'é', '’', '👪', ',']) {
        const title = `${'x'.repeat(length % 7)}${character.repeat(length)}`
        expect(readCalendar(written([{ title }], title))[0]?.['SUMMARY']).toBe(title)
      }
    }
  })

  it('has the same ETag while nothing in it changes, and another once something does', () => {
    const tag = (title: string) => etagOf(calendarFile('ILACS Tracker', [{ ...due, title }]))
    expect(tag('Due')).toBe(tag('Due'))
    expect(tag('Due')).not.toBe(tag('Due soon'))
    expect(tag('Due')).toMatch(/^"[\w-]{43}"$/)
  })
})
