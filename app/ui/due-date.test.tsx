import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Day } from '../domain/day.ts'
import { DueDate } from './due-date.tsx'

const text = (due: string | null, original: string | null, revisions: number) =>
  renderToStaticMarkup(
    <DueDate
      due={due ? Day.parse(due) : null}
      original={original ? Day.parse(original) : null}
      revisions={revisions}
    />,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

it('a date never moved stands alone', () => {
  expect(text('2026-03-31', '2026-03-31', 0)).toBe('31 March 2026')
})

it('a moved date stands beside the original, with days slipped and number of revisions', () => {
  expect(text('2026-03-31', '2026-01-31', 2)).toBe(
    '31 March 2026 Originally 31 January 2026 : 59 days slipped, 2 revisions',
  )
})

it('a date moved there and back still shows that it was moved', () => {
  expect(text('2026-03-31', '2026-03-31', 2)).toContain('no slip, 2 revisions')
})

it('a date brought forward says so', () => {
  expect(text('2026-03-30', '2026-03-31', 1)).toContain('1 day earlier, 1 revision')
})

it('no date is said', () => {
  expect(text(null, null, 0)).toBe('No due date')
})
