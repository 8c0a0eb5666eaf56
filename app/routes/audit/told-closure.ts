import { afterwards, stepWords, timedSteps } from '../../domain/closure.ts'
import { dayInLondon, daysBetween } from '../../domain/day.ts'
import { roleWords } from '../../domain/role.ts'
import type { Edition } from '../../../db/editions.ts'
import { effectsWhenClaimed, type ClaimedEffect } from '../../../db/read/claimed-effects.ts'
import type { Closure } from '../../../db/read/closures.ts'
import { evidenceOf } from '../../../db/read/evidence.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'
import { toldResolution } from '../meetings/told-resolution.ts'

/** A closure from its claim to what became of it, for the auditor who follows it. */
export function toldClosure(db: Edition['db'], closure: Closure, names: Names) {
  const { claim, action, title, impact, meeting, letter, metOn, bodyName, steps } = closure
  const evidenced = new Map(closure.evidenced.map(piece => [piece.evidence, piece]))
  const [first] = steps
  return {
    claim,
    action,
    title,
    impact,
    effects: effectsOf(db, closure),
    steps: timedSteps(steps).map(step => ({
      what: stepWords[step.type],
      name: nameIn(names, step.by),
      role: roleWords[step.role],
      at: step.at,
      daysAfter: step.daysAfter,
      event: step.number,
    })),
    days: first === undefined ? 0 : daysBetween(dayInLondon(first.at), dayInLondon(closure.approvedAt)),
    resolution: toldResolution({ meeting, letter, metOn, bodyName }),
    words: closure.words,
    chair: closure.chair,
    evidence: evidenceOf(db, action).flatMap(({ ref, title, fileName, link, supersededBy }) => {
      const attached = evidenced.get(ref)
      if (attached === undefined) return []
      const { at, by, role } = attached
      return [{ ref, title, at, by: nameIn(names, by), role: roleWords[role], fileName, link, supersededBy }]
    }),
    afterwards: afterwards(closure),
    reopened:
      closure.closedBy === null
        ? null
        : { by: nameIn(names, closure.closedBy), reason: closure.reason ?? '' },
  }
}
/** What the measures of the action showed when it was claimed. */
function effectsOf(db: Edition['db'], { claim, action, steps: [claimed] }: Closure): ClaimedEffect[] {
  if (claimed === undefined) return []
  return effectsWhenClaimed(db, [{ ref: claim, action, claimedAt: claimed.at }]).get(claim) ?? []
}
export type ToldClosure = ReturnType<typeof toldClosure>
