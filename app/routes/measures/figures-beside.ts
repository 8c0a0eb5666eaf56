import { shownFigure } from '../../domain/figure-words.ts'
import type { Edition } from '../../../db/editions.ts'
import { allMeasures, type MeasureRow } from '../../../db/read/measures.ts'

/** The latest figure of a measure, and those of other measures of its subject. */
export function figuresBeside(db: Edition['db'], { ref, subject, latest }: MeasureRow) {
  return {
    latest: latest?.ref ?? null,
    others: allMeasures(db).flatMap(other =>
      other.ref === ref || other.subject !== subject || other.retiredAt !== null || other.latest === null
        ? []
        : [
            {
              ref: other.latest.ref,
              name: other.name,
              shown: shownFigure(other.latest, other.definition),
            },
          ],
    ),
  }
}
export type Beside = ReturnType<typeof figuresBeside>
