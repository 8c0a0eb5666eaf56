import { cycleByRef, digestsOf } from '../../db/read/cycles.ts'
import { recordDigest as decide, type Delivery } from '../domain/digest.ts'
import type { DigestStep } from '../domain/events/cycles.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface RecordDigest {
  cycle: string
  to: string
  step: DigestStep
  owed: readonly string[]
  delivery: Delivery
  /** Which of the actions are under embargo. */
  embargoed: ReadonlySet<string>
}

export const recordDigest: Command<RecordDigest> = ({ db }, order) => {
  const { cycle, to, step, owed, delivery, embargoed } = order
  if (cycleByRef(db, cycle) === undefined) return refusal('not-found')
  const already = digestsOf(db, cycle).filter(digest => digest.to === to && digest.step === step)
  return decide(
    { cycle, to, step, owed, delivery },
    embargoed,
    already.map(({ outcome }) => outcome),
  )
}
