/** Counts of actions in the plan: what management says, and of what a meeting approved, what an auditor found. */
export interface AuditFigures {
  actions: number
  claimed: number
  verified: number
  approved: number
  satisfied: number
  notSatisfied: number
  cannotTell: number
}

/** How many actions management says are done, whichever step they have reached. */
export const saidDone = ({ claimed, verified, approved }: AuditFigures): number =>
  claimed + verified + approved

/** How many an auditor has looked at. */
export const audited = ({ satisfied, notSatisfied, cannotTell }: AuditFigures): number =>
  satisfied + notSatisfied + cannotTell

/** `73%`, rounded down, so that nothing is said to be all of it that is not. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '0%' : `${String(Math.floor((100 * part) / whole))}%`
