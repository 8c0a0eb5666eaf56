import { breakdownWords, periodWords, shownFigure } from '../../domain/figure-words.ts'
import { inFull } from '../../domain/number-words.ts'
import type { FigureRow, VersionRow } from '../../../db/read/measures.ts'

/** A figure as tables tell it, by the definition it was made by. */
export function toldFigure(figure: FigureRow, versions: readonly VersionRow[]) {
  const { ref, from, to, brokenBy, brokenOf, version, numerator, denominator, standing } = figure
  const made = versions.find(known => known.version === version)
  return {
    ref,
    from,
    to,
    period: periodWords({ from, to }),
    of: breakdownWords({ by: brokenBy, of: brokenOf }),
    version,
    shown: made ? shownFigure(figure, made.definition) : '',
    numerator: numerator === null ? null : inFull(numerator),
    denominator: denominator === null ? null : inFull(denominator),
    suppressed: figure.suppressed,
    provisional: standing === 'provisional',
    correctedBy: figure.correctedBy,
  }
}
export type ToldFigure = ReturnType<typeof toldFigure>
