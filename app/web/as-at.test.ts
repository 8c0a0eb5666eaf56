import { describe, expect, it } from 'vitest'
import { Day } from '../domain/day.ts'
import { asAtOf, carryAsAt, dayAsked } from './as-at.ts'

const url = (query: string) => new URL(`http://localhost/plan${query}`)
const today = Day.parse('2022-07-06')
const carried = (html: string) => carryAsAt(html, url('?as-at=2022-05-09'))

describe('the past day a page is asked for', () => {
  it('is none where it is not asked for', () => {
    expect(asAtOf(url(''), today)).toBeNull()
  })

  it('may be today or any day before', () => {
    expect(asAtOf(url('?as-at=2022-07-06'), today)).toBe('2022-07-06')
  })

  it.each(['2022-07-07', '2022-02-31', 'yesterday'])(
    'answers 400 for %s, and draws the error around no day',
    asked => {
      expect(() => asAtOf(url(`?as-at=${asked}`), today)).toThrow()
      expect(dayAsked(url(`?as-at=${asked}`), today)).toBeNull()
    },
  )
})

describe('a page of the past', () => {
  it('leads on to pages of the same day', () => {
    expect(carried('<a class="x" href="/actions/A-001">')).toBe(
      '<a class="x" href="/actions/A-001?as-at=2022-05-09">',
    )
    expect(carried('<a href="/plan?owner=P-001&amp;page=2#list">')).toBe(
      '<a href="/plan?owner=P-001&amp;page=2&amp;as-at=2022-05-09#list">',
    )
  })

  it('keeps the day in forms that ask for a page', () => {
    expect(carried('<form method="get" action="/search">')).toBe(
      '<form method="get" action="/search"><input type="hidden" name="as-at" value="2022-05-09"/>',
    )
  })

  it('lets links out of it, built files, other sites and text alone', () => {
    const untouched =
      '<a href="/plan" data-today="">today</a><link href="/assets/a.css"/><a href="https://a.example/">x</a><a href="#main">y</a><p>href="/plan"</p><form method="post" action="/sign-out">'
    expect(carried(untouched)).toBe(untouched)
  })

  it('is left as it is where no day is asked for', () => {
    expect(carryAsAt('<a href="/plan">', url(''))).toBe('<a href="/plan">')
  })
})
