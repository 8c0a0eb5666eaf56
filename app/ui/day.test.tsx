import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Day as DayValue, Instant } from '../domain/day.ts'
import { Day, formatTime, Moment } from './day.tsx'

it('a day is in words for people and in ISO for machines', () => {
  expect(renderToStaticMarkup(<Day value={DayValue.parse('2026-03-31')} />)).toBe(
    '<time dateTime="2026-03-31">31 March 2026</time>',
  )
})

it.each([
  ['2026-03-29T00:59:00.000Z', '29 March 2026 at 12:59am'],
  ['2026-03-29T01:00:00.000Z', '29 March 2026 at 2am'],
  ['2026-10-25T00:59:00.000Z', '25 October 2026 at 1:59am'],
  ['2026-10-25T01:00:00.000Z', '25 October 2026 at 1am'],
  ['2026-06-30T23:30:00.000Z', '1 July 2026 at 12:30am'],
])('%s is %s in London', (instant, words) => {
  expect(renderToStaticMarkup(<Moment value={Instant.parse(instant)} />)).toContain(words)
})

it.each([
  ['00:00', 'midnight'],
  ['00:05', '12:05am'],
  ['09:00', '9am'],
  ['12:00', 'midday'],
  ['12:30', '12:30pm'],
  ['23:59', '11:59pm'],
])('%s reads %s', (time, words) => {
  expect(formatTime(time)).toBe(words)
})
