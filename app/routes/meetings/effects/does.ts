import { z } from 'zod'

export const Does = z.enum([
  'noted',
  'approved',
  'conditions',
  'more-asked',
  'later-date',
  'point-closed',
  'point-reopened',
  'tracking',
  'request',
  'recommendation',
  'referred',
  'exempt-entered',
  'exempt-left',
  'words',
])
export type Does = z.infer<typeof Does>

/** What a resolution can do, as the clerk chooses it. */
export const doesWords: Record<Does, { text: string; hint: string }> = {
  noted: { text: 'Noted', hint: 'The board has seen it, no more: nothing is approved' },
  approved: { text: 'Completion approved', hint: 'Of actions that are complete, awaiting approval' },
  conditions: {
    text: 'Completion approved on conditions',
    hint: 'Each condition becomes an action in the plan',
  },
  'more-asked': {
    text: 'Completion not approved, more asked for',
    hint: 'The actions go back to their owners with the reasons',
  },
  'later-date': {
    text: 'Later date granted or refused',
    hint: 'One that was asked for and awaits a decision',
  },
  'point-closed': {
    text: 'Improvement point closed',
    hint: 'The board looks at it no more. Its actions stay as they are',
  },
  'point-reopened': { text: 'Improvement point reopened', hint: 'One that a board has closed' },
  tracking: {
    text: 'Tracking class given',
    hint: 'How far a point or an action has come, on the key the board uses',
  },
  request: { text: 'Request opened', hint: 'Somebody shall find something out' },
  recommendation: {
    text: 'Recommendation made to the executive',
    hint: 'Its response is recorded when it comes',
  },
  referred: { text: 'Referred to another body', hint: 'It awaits that body until a meeting takes it up' },
  'exempt-entered': {
    text: 'Exempt session entered',
    hint: 'The public is excluded, by a paragraph of Schedule 12A',
  },
  'exempt-left': { text: 'Exempt session left', hint: 'The public comes back' },
  words: { text: 'Other words only', hint: 'Nothing else follows from it' },
}
