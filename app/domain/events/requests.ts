import { z } from 'zod'
import { Day } from '../day.ts'
import { MeetingRef, PersonId, RequestRef, ResolutionLetter } from '../reference.ts'

export const requestEvents = {
  'request-opened': z.strictObject({
    request: RequestRef,
    meeting: MeetingRef,
    letter: ResolutionLetter,
    asks: z.string().min(1),
    owner: PersonId.nullable(),
    due: Day.nullable(),
  }),
  'request-assigned': z.strictObject({
    request: RequestRef,
    was: z.strictObject({ owner: PersonId.nullable(), due: Day.nullable() }),
    is: z.strictObject({ owner: PersonId.nullable(), due: Day.nullable() }),
  }),
  'request-answered': z.strictObject({ request: RequestRef, answer: z.string().min(1) }),
}
