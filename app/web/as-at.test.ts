import { describe, expect, it } from 'vitest'
import { Day } from '../domain/day.ts'
import { momentFrom } from '../domain/moment.ts'
import { asAtOf, carryAsAt, refuseLaterEvent } from './as-at.ts'
import { wordingFor } from './status-wording.ts'

const url = (query: string) => new URL(`http://localhost/plan${query}`)
const today = Day.parse('2022-07-06')
/** What the page says that answers. */
async function refused(ask: () => unknown) {
  try {
    ask()
  } catch (answer) {
    if (!(answer instanceof Response)) throw answer
    return wordingFor(answer.status, await answer.json())
  }
  throw new Error('Nothing was refused')
}
const carried = (html: string) => carryAsAt(html, Day.parse('2022-05-09'))

describe('the past moment a page is asked for', () => {
  it('is none where it is not asked for', () => {
    expect(asAtOf(url(''), today)).toBeNull()
  })

  it('may be today or any day before', () => {
    expect(asAtOf(url('?as-at=2022-07-06'), today)).toBe('2022-07-06')
  })

  it('may be just after an event', () => {
    expect(asAtOf(url('?as-at=event-1234'), today)).toBe('event-1234')
  })

  it.each([
    ['2022-07-07', 'This day is still to come'],
    ['2022-02-31', 'This is no day and no event number'],
    ['yesterday', 'This is no day and no event number'],
    ['event-0', 'This is no day and no event number'],
  ])('answers 400 for %s, and says so', async (asked, title) => {
    expect((await refused(() => asAtOf(url(`?as-at=${asked}`), today))).title).toBe(title)
  })

  it('is no event after the newest that is known', async () => {
    const event = momentFrom('1,235')
    if (event === null) throw new Error('no moment')
    refuseLaterEvent(event, 1235)
    expect(await refused(() => refuseLaterEvent(event, 1234))).toEqual({
      title: 'There is no such event',
      paragraphs: ['The newest event you can look back to is event 1,234.'],
    })
  })
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
    expect(carryAsAt('<a href="/plan">', null)).toBe('<a href="/plan">')
  })
})
