import { daysLate } from '../../app/domain/board.ts'
import type { Day } from '../../app/domain/day.ts'
import type { DeliveryRating } from '../../app/domain/delivery-rating.ts'
import { theActionOwner, theExecutiveLead } from '../../app/domain/public-words.ts'
import type { ImpactRating } from '../../app/domain/impact-rating.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { publishedPosts } from './packs.ts'
import { wholePlan } from './plan-list.ts'

/** An action as the public sees it: nobody is named but by a post. */
export interface PublicAction {
  ref: string
  title: string
  detail: string
  theme: string | null
  successMeasure: string | null
  points: string[]
  owner: string
  lead: string
  due: Day | null
  originalDue: Day | null
  revisions: number
  /** Against the original due date. */
  daysLate: number
  delivery: DeliveryRating
  impact: ImpactRating | null
  update: { text: string; on: Day } | null
}

interface Terms {
  ref: string
  detail: string
  theme: string | null
  successMeasure: string | null
  ownerPost: string | null
  party: string | null
  leadPost: string | null
  updateText: string | null
  updateOn: Day | null
}

const terms = prepared(({ $client }) =>
  $client.prepare<[], Terms>(
    `select action.ref, detail, theme, success_measure as successMeasure, owner.post as ownerPost,
       party.name as party, lead.post as leadPost, newest.text as updateText, newest.speaks_of as updateOn
     from action
     left join person as owner on owner.id = owner_person
     left join person as lead on lead.id = executive_lead
     left join party on party.id = owner_party
     left join (select action, text, speaks_of, max(number) from progress_update group by action) as newest
       on newest.action = action.ref
     where withdrawn = 0`,
  ),
)

/** Every action in the plan as the public sees it, rated on a day, in the order they were planned. */
export function publicPlan(db: Connection, today: Day): PublicAction[] {
  const byRef = new Map(
    terms(db)
      .all()
      .map(row => [row.ref, row]),
  )
  const published = new Set(publishedPosts(db))
  return wholePlan(db, today).map(row => {
    const more = byRef.get(row.ref)
    const { ownerPost = null, updateText = null, updateOn = null } = more ?? {}
    return {
      ref: row.ref,
      title: row.title,
      detail: more?.detail ?? '',
      theme: more?.theme ?? null,
      successMeasure: more?.successMeasure ?? null,
      points: row.points?.split(' ') ?? [],
      owner: more?.party ?? (ownerPost !== null && published.has(ownerPost) ? ownerPost : theActionOwner),
      lead: more?.leadPost ?? theExecutiveLead,
      due: row.due,
      originalDue: row.originalDue,
      revisions: row.revisions,
      daysLate: daysLate(row, today),
      delivery: row.delivery,
      impact: row.impact,
      update: updateText === null || updateOn === null ? null : { text: updateText, on: updateOn },
    }
  })
}
