import type { Edition } from '../../../db/editions.ts'
import type { MeetingState } from '../../../db/read/meetings.ts'
import { earlierMinutes, minutesConfirmedAt, minutesCorrectedAt } from '../../../db/read/minutes.ts'

/** Minutes of earlier meetings of the same board, by what this meeting did or can do about them. */
export function toldEarlierMinutes({ db }: Edition, { ref, body, on }: MeetingState) {
  const earlier = earlierMinutes(db, body, on).map(({ ref, on, confirmed }) => ({ ref, on, confirmed }))
  return {
    confirmedHere: minutesConfirmedAt(db, ref),
    correctedHere: minutesCorrectedAt(db, ref),
    waiting: earlier.filter(({ confirmed }) => !confirmed).toReversed(),
    confirmed: earlier.filter(({ confirmed }) => confirmed),
  }
}
export type ToldEarlierMinutes = ReturnType<typeof toldEarlierMinutes>
