import { endorseUpdate } from '../../commands/endorse-update.ts'
import { postUpdate } from '../../commands/post-update.ts'
import type { ImpactRating } from '../../domain/impact-rating.ts'
import type { DemonstratedAction } from './actions.ts'
import { parties, type Who } from './council.ts'
import { expectedEffects } from './measures.ts'
import { updateText } from './updates.ts'
import { isParty, type Step } from './world.ts'

/** Days between two updates of one action. */
const every = 26

interface Reporting {
  ref: string
  action: DemonstratedAction
  place: number
  from: number
  to: number
  /** It goes on after a claim that was not the end: its impact has been rated. */
  goesOn: boolean
}

/** The updates of an action between two days, some of them endorsed by its executive lead a few days later. */
export function updates({ ref, action, place, from, to, goesOn }: Reporting): Step[] {
  const count = Math.max(0, Math.floor((to - from) / every) + 1)
  return Array.from({ length: count }, (_, n): Step[] => {
    const day = from + n * every
    const minute = (place * 37 + n * 53) % 480
    const posted: { update?: string } = {}
    const post: Step = {
      day,
      minute,
      run: world => {
        const { text, next } = updateText(action.thing, n, count)
        const impact = goesOn ? null : impactAt(action, n, count)
        const [event] = world.orders(reporterOf(action), 'post-update', postUpdate, {
          action: ref,
          // Every seventh is written late: the day it speaks of lies three weeks back.
          speaksOf: world.day((place + n) % 7 === 3 ? day - 21 : day - 1),
          text,
          nextStep: next,
          impact: impact && { ...impact, seen: world.seen() },
        })
        if (event && 'update' in event.says) posted.update = event.says.update
      },
    }
    const endorse: Step = {
      day: day + 4,
      minute: minute + 1,
      run: world => {
        if (posted.update === undefined) return
        world.orders(action.lead, 'endorse-update', endorseUpdate, { update: posted.update, comment: '' })
      },
    }
    const isEndorsed =
      ((place + n) % 3 !== 0 || day < -40) && day + 4 < Math.min(0, to) && reporterOf(action) !== action.lead
    return isEndorsed ? [post, endorse] : [post]
  }).flat()
}

/** The owner, or the officer who posts for an owner without an account. */
export function reporterOf({ owner }: DemonstratedAction): Who {
  return isParty(owner) ? parties[owner].postedForBy : owner
}

/** Where a measure hangs on it, its figures speak instead. */
function impactAt({ course, title }: DemonstratedAction, n: number, count: number) {
  if (expectedEffects.some(({ action }) => action === title)) return null
  const rate = (rating: ImpactRating, reason: string) => ({ rating, reason })
  if (n === Math.floor(count / 2))
    return rate('early-signs', 'Families and practitioners say it helps; not yet in the figures.')
  if (n !== count - 1 || count < 4) return null
  if (course === 'late') return rate('not-yet-shown', 'Too early to say: the work is behind.')
  return course === 'approved' || course === 'awaiting-approval'
    ? rate('shown', 'Three samples in a row show it, and children say so.')
    : null
}
