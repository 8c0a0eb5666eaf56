import type { EventType } from './history.ts'

/** Whoever has no published post is told by their part. */
export const theActionOwner = 'The action owner'
export const theExecutiveLead = 'The executive lead'
export const theMeasureOwner = 'The owner of the measure'

/** What happened to an action, as the public is told; what is not here is the council's own working. */
export const publicEventWords: Partial<Record<EventType, string>> = {
  'action-planned': 'New action',
  'action-changed': 'Action changed',
  'action-withdrawn': 'Action withdrawn',
  'owner-assigned': 'Owner changed',
  'due-date-set': 'Due date set',
  'later-date-granted': 'Later date agreed',
  'milestone-met': 'Milestone met',
  'update-posted': 'Progress reported',
  'impact-rated': 'Impact rated',
  'delivery-rating-set': 'Delivery rated by hand',
  'completion-claimed': 'Said to be complete',
  'claim-verified': 'Completion verified',
  'completion-approved': 'Completion approved by a board',
  'more-asked': 'More asked for by a board',
  'action-reopened': 'Action reopened',
  'measure-attached': 'Measure attached',
  'measure-detached': 'Measure no longer attached',
}
