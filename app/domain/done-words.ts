import { z } from 'zod'
import { eventWords } from './event-words.ts'
import { EventType, isOf, type Recorded } from './history.ts'
import { FigureRef, WorkforceRef } from './reference.ts'

const Made = z.union([WorkforceRef, FigureRef])

/** What the banner after a deed says of it: what was recorded, and what that corrects, where one thing was. */
export const DoneDeed = z.strictObject({
  type: EventType,
  made: Made.nullable(),
  inPlaceOf: Made.nullable(),
})
export type DoneDeed = z.infer<typeof DoneDeed>

export function doneDeed(event: Recorded): DoneDeed {
  const { type } = event
  if (isOf('workforce-counted', event))
    return { type, made: event.says.workforce, inPlaceOf: event.says.corrects }
  if (isOf('figures-recorded', event)) {
    const [figure, another] = event.says.figures
    if (figure !== undefined && another === undefined)
      return { type, made: figure.figure, inPlaceOf: figure.corrects }
  }
  return { type, made: null, inPlaceOf: null }
}

/** `W-04 recorded in place of W-03`, `Workforce counted: W-04` */
export function doneWords({ type, made, inPlaceOf }: DoneDeed): string {
  if (made === null) return eventWords[type]
  return inPlaceOf === null ? `${eventWords[type]}: ${made}` : `${made} recorded in place of ${inPlaceOf}`
}
