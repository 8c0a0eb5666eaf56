import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Instant } from '../domain/day.ts'
import { Timeline } from './timeline.tsx'

const words = renderToStaticMarkup(
  <Timeline
    entries={[
      {
        event: 1204,
        title: 'Later date granted',
        by: { name: 'Margaret Okonkwo', role: 'Deputy director' },
        at: Instant.parse('2026-06-20T14:05:00.000Z'),
        changes: [{ what: 'Due date', was: '31 January 2026', is: '31 March 2026' }],
        why: 'Supplier delay.',
      },
    ]}
  />,
)
  .replace(/<[^>]+>/g, ' ')
  .replace(/\s+/g, ' ')

it.each([
  ['who, in what role', 'by Margaret Okonkwo, Deputy director'],
  ['when, and which event', '20 June 2026 at 3:05pm , event 1204'],
  ['what was and what is, also to those who hear it', 'was 31 January 2026 is now 31 March 2026'],
  ['why', 'Reason Supplier delay.'],
])('an entry says %s', (_, text) => {
  expect(words).toContain(text)
})
