import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

/** Publishes posts by name, and no longer publishes others, until exactly these are. */
export function publishPosts(was: readonly string[], is: readonly string[]): Event[] | Refusal {
  const more = is.filter(post => !was.includes(post))
  const less = was.filter(post => !is.includes(post))
  if (more.length + less.length === 0) return refusal('nothing-changed')
  return [
    ...more.map((post): Event => ({ type: 'post-published', says: { post } })),
    ...less.map((post): Event => ({ type: 'post-no-longer-published', says: { post } })),
  ]
}
