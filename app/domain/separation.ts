import type { ClosureStep, Evidenced } from './closure.ts'

/** One act that two people have to share, with who took which part in it. */
export interface SharedAct {
  /** What it is called and where it lies: `closure C-001`. */
  of: string
  href: string
  /** Pairs of parts that must not be of one person; null where the part was not taken. */
  apart: readonly { first: string; second: string; by: string | null; and: string | null }[]
}

export interface SeparationException {
  of: string
  href: string
  /** `claimed and verified by the same person` */
  words: string
  by: string
}

/** What one person did alone that two should have done. */
export function exceptionsIn(acts: readonly SharedAct[]): SeparationException[] {
  return acts.flatMap(({ of, href, apart }) =>
    apart
      .filter(({ by, and }) => by !== null && by === and)
      .map(({ first, second, by }) => ({
        of,
        href,
        words: `${first} and ${second} by the same person`,
        by: by ?? '',
      })),
  )
}

/** Claiming, verifying and recording the approval are three hands; who endorses did not claim, and nobody verifies their own evidence. */
export function handsApart(
  steps: readonly Pick<ClosureStep, 'type' | 'by'>[],
  evidenced: readonly Pick<Evidenced, 'by'>[],
): SharedAct['apart'] {
  const hand = (type: ClosureStep['type']) => steps.find(step => step.type === type)?.by ?? null
  const claimed = hand('completion-claimed')
  const verified = hand('claim-verified')
  const approved = hand('completion-approved')
  return [
    { first: 'claimed', second: 'verified', by: claimed, and: verified },
    { first: 'claimed', second: 'endorsed', by: claimed, and: hand('claim-endorsed') },
    { first: 'claimed', second: 'recorded as approved', by: claimed, and: approved },
    { first: 'verified', second: 'recorded as approved', by: verified, and: approved },
    ...[...new Set(evidenced.map(({ by }) => by))].map(by => ({
      first: 'evidenced',
      second: 'verified',
      by,
      and: verified,
    })),
  ]
}
