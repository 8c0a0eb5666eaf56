import type { ResolutionEffect } from '../../../domain/resolution.ts'

/** What a resolution did to an action, as lists say it. */
export const effectWords: Record<ResolutionEffect, string> = {
  approved: 'Completion approved',
  condition: 'Condition of approval, now an action',
  noted: 'Noted',
  'more-asked': 'Not approved, more asked for',
  'later-date-granted': 'Later date granted',
  'later-date-refused': 'Later date refused',
}
