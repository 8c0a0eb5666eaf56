import { findingExists, findingsFor } from '../../db/read/findings.ts'
import { pointByRef } from '../../db/read/points.ts'
import { linkFindings as decide, type FindingOf } from '../domain/finding.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

/** `seen` are those that the form showed as linked: one that somebody else linked meanwhile stays. */
export interface LinkFindings {
  point: string
  chosen: readonly FindingOf[]
  seen: readonly FindingOf[]
}

export const linkFindings: Command<LinkFindings> = ({ db }, { point: ref, chosen, seen }) => {
  const point = pointByRef(db, ref)
  if (point === undefined) return refusal('not-found')
  if (!chosen.every(finding => findingExists(db, finding))) return refusal('not-found', { field: 'findings' })
  return decide(point, findingsFor(db, ref), { chosen, seen })
}
