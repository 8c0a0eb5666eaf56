import { z } from 'zod'
import { ActionRef, ClaimRef, DueDateRequestRef, InspectionRef, PointRef, RequestRef } from '../reference.ts'

const some = <Ref extends z.ZodType<string>>(ref: Ref) => z.array(ref).min(1).exactOptional()

/** What awaits a body and can stand on its agenda: by kind, so that an item is also a matter of each of its records. */
export const AgendaMatters = z.strictObject({
  /** Verified, to be approved. */
  claims: some(ClaimRef),
  /** Later dates to be decided on. */
  dueDateRequests: some(DueDateRequestRef),
  /** Points and actions due for review. */
  points: some(PointRef),
  actions: some(ActionRef),
  /** Overdue, or without an owner or a day. */
  requests: some(RequestRef),
  /** Whose statement of action is to be approved before it is sent. */
  inspections: some(InspectionRef),
})
export type AgendaMatters = z.infer<typeof AgendaMatters>
