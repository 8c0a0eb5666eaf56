import { addWorkingDays, counting, type Counting } from './calendar.ts'
import type { Day } from './day.ts'
import type { RequestKind } from './events/requests.ts'

/** SI 2012/2089 regulation 17: a scrutiny member gets the document no later than 10 clear days after asking for it. */
const clearDays = 10

/** The last day for what a member is entitled to; null where the request is of another kind. */
export const entitledBy = (kind: RequestKind | null, madeOn: Day): Day | null =>
  kind === 'information' ? addWorkingDays(madeOn, clearDays) : null

/** How that day came about: the day of the request is not counted, nor is any that is no working day. */
export const entitlementCounting = (madeOn: Day): Counting => counting(madeOn, clearDays)
