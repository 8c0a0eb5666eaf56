import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Said } from './resolving.ts'

/** The clerk records that the chair stands by the words as they are. `chair` is who did, by name. */
export function confirmResolution(
  { meeting, letter, confirmed }: Said & { confirmed: boolean },
  { chair }: { chair: string },
): Event[] | Refusal {
  if (confirmed) return refusal('already-confirmed')
  return [{ type: 'resolution-confirmed', says: { meeting, letter, chair } }]
}
