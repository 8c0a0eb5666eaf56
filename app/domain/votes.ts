import type { Votes } from './events/resolutions.ts'
import { refusal, type Refusal } from './refusal.ts'
import { plural } from './wording.ts'

/** A motion that more voted against than for is lost, and a lost motion is no resolution. A tie is for the chair. */
export const votesRefused = (votes: Votes | null): Refusal | null =>
  votes !== null && votes.against > votes.for ? refusal('motion-lost', { field: 'votesFor' }) : null

/** `6 votes for, 2 against, 1 abstained` */
export const votesInWords = ({ for: inFavour, against, abstained }: Votes): string =>
  `${plural(inFavour, 'vote')} for, ${String(against)} against, ${String(abstained)} abstained`
