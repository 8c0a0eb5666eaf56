import type { Day } from './day.ts'
import type { About } from './events/exempt.ts'
import type { KeptFile } from './events/inspections.ts'
import { inScheduleOrder, type ExemptClass } from './exempt-paragraph.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

/** Why it is withheld, who decided so, and the day on which that is looked at again. */
export interface Balance {
  balance: string
  decidedBy: string
  reviewOn: Day
}

export interface ExemptOrder extends Balance {
  about: About
  class: ExemptClass
  paragraphs: readonly number[]
  text: string
  file: KeptFile | null
}

export interface ExemptMatter {
  ref: string
  /** What sort of record it is part of. */
  aboutKind: About['kind']
  class: ExemptClass
  released: boolean
  /** Who recorded it. */
  by: string
  /** Who may read it on the day asked about, and until when. */
  rights: readonly { person: string; until: Day }[]
}

/** Keeps a text or file apart from what everybody reads. Whoever recorded it may read it until it is reviewed. */
export function recordExemptMatter(
  matter: string,
  order: ExemptOrder,
  { by, today }: { by: string; today: Day },
): Event[] | Refusal {
  const { about, text, file, paragraphs, balance, decidedBy, reviewOn } = order
  if (text === '' && file === null) return refusal('exempt-nothing', { field: 'text' })
  if (order.class === 'exempt' && paragraphs.length === 0)
    return refusal('paragraph-missing', { field: 'paragraphs' })
  if (reviewOn <= today) return refusal('review-in-the-past', { field: 'reviewOn' })
  return [
    {
      type: 'exempt-matter-recorded',
      says: {
        matter,
        about,
        class: order.class,
        paragraphs: order.class === 'exempt' ? inScheduleOrder(paragraphs) : [],
        balance,
        decidedBy,
        reviewOn,
        text: '',
        file: null,
      },
      exempt: { text, file },
    },
    rightTo(matter, by, 'They recorded it', reviewOn),
  ]
}

/** Looks again at whether it is still withheld rightly, and says when the next look is due. */
export function reviewExemptMatter(
  { ref, released }: ExemptMatter,
  is: Balance,
  today: Day,
): Event[] | Refusal {
  if (released) return refusal('exempt-released')
  if (is.reviewOn <= today) return refusal('review-in-the-past', { field: 'reviewOn' })
  return [{ type: 'exempt-matter-reviewed', says: { matter: ref, ...is } }]
}

/**
 * Makes it open: by somebody who has a right to read it, for nobody releases what they may not know, and by another hand
 * than recorded it. Confidential matter is given on terms that forbid it, or barred by law: nobody can.
 */
export function releaseExemptMatter(
  matter: ExemptMatter,
  withheld: { text: string; file: KeptFile | null },
  { reason, by }: { reason: string; by: string },
): Event[] | Refusal {
  if (matter.released) return refusal('exempt-released')
  if (matter.class === 'confidential') return refusal('confidential-never-released')
  if (keepsSmallNumbers(matter.aboutKind)) return refusal('small-numbers-stay-withheld')
  if (!mayRead(matter, by)) return refusal('no-right-to-read')
  if (matter.by === by) return refusal('own-matter')
  return [{ type: 'exempt-matter-released', says: { matter: matter.ref, reason, ...withheld } }]
}

/** Of workers and of measures what is withheld is what the rule of small numbers withholds: no balance outweighs it. */
export const keepsSmallNumbers = (kind: About['kind']): boolean => kind === 'workforce' || kind === 'measure'

export function giveExemptRight(
  matter: ExemptMatter,
  { person, reason, until }: { person: string; reason: string; until: Day },
  { by, today }: { by: string; today: Day },
): Event[] | Refusal {
  if (matter.released) return refusal('exempt-released')
  if (person === by) return refusal('own-right', { field: 'person' })
  if (until < today) return refusal('right-ends-in-the-past', { field: 'until' })
  if (mayRead(matter, person)) return refusal('right-already-given', { field: 'person' })
  return [rightTo(matter.ref, person, reason, until)]
}

export function endExemptRight(
  matter: ExemptMatter,
  { person, reason }: { person: string; reason: string },
): Event[] | Refusal {
  if (!mayRead(matter, person)) return refusal('no-right-to-end')
  return [{ type: 'exempt-right-ended', says: { matter: matter.ref, person, reason } }]
}

/** Every reading is recorded before anything is shown. */
export function readExemptMatter(matter: ExemptMatter, by: string): Event[] | Refusal {
  if (matter.released) return refusal('exempt-released')
  if (!mayRead(matter, by)) return refusal('no-right-to-read')
  return [{ type: 'exempt-matter-read', says: { matter: matter.ref } }]
}

const mayRead = ({ rights }: ExemptMatter, person: string) => rights.some(right => right.person === person)

const rightTo = (matter: string, person: string, reason: string, until: Day): Event => ({
  type: 'exempt-right-given',
  says: { matter, person, reason, until },
})
