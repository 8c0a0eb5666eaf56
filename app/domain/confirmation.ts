import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Said } from './resolving.ts'

/** A draft can be put right until the chair stands by it, or a later meeting by the minutes that hold it. */
export function rewordResolution(
  resolution: Said & { words: string; confirmed: boolean; minuted: boolean },
  is: string,
): Event[] | Refusal {
  const { meeting, letter, words: was, confirmed, minuted } = resolution
  if (confirmed) return refusal('already-confirmed')
  if (minuted) return refusal('minutes-confirmed')
  if (was === is) return refusal('nothing-changed', { field: 'words' })
  return [{ type: 'resolution-reworded', says: { meeting, letter, was, is } }]
}

/** The clerk records that the chair stands by the words as they are. `chair` is who did, by name. */
export function confirmResolution(
  { meeting, letter, confirmed }: Said & { confirmed: boolean },
  { chair }: { chair: string },
): Event[] | Refusal {
  if (confirmed) return refusal('already-confirmed')
  return [{ type: 'resolution-confirmed', says: { meeting, letter, chair } }]
}
