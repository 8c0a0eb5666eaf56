import type { Recorded } from './history.ts'

/** Events that change what a claim, and any approval of it, is about. */
const newTerms: readonly Recorded['type'][] = [
  'action-changed',
  'action-linked',
  'action-unlinked',
  'due-date-set',
  'milestone-added',
  'milestone-removed',
  'later-date-granted',
]

/** The event by which a claim lapsed, of those about its action after the version claimed, oldest first. */
export function lapsedBy(evidence: readonly string[], later: readonly Recorded[]): Recorded | undefined {
  return later.find(
    ({ type, says }) =>
      newTerms.includes(type) ||
      ('supersedes' in says && says.supersedes !== null && evidence.includes(says.supersedes)),
  )
}
