import { comparableFigures } from '../../domain/comparable-figures.ts'
import { shownFigure, whenWords } from '../../domain/figure-words.ts'
import type { Edition } from '../../../db/editions.ts'
import {
  allMeasures,
  figuresOf,
  versionsOf,
  type FigureRow,
  type MeasureRow,
} from '../../../db/read/measures.ts'

/** The latest figure of a measure that says a number, and beside each other measure of its subject the two to compare. */
export function figuresBeside(db: Edition['db'], { ref, name, subject, latest }: MeasureRow) {
  const own = comparable(db, ref)
  return {
    latest: latest === null || latest.value === null ? null : latest.ref,
    others: allMeasures(db).flatMap(other => {
      if (other.ref === ref || other.subject !== subject || other.retiredAt !== null) return []
      const pair = comparableFigures(own, comparable(db, other.ref))
      if (pair === null) return []
      const { first, second } = pair
      const [is, when, otherWhen] = [shown(db, first), whenWords(first.period), whenWords(second.period)]
      return {
        first: first.ref,
        second: second.ref,
        name: other.name,
        words: `${name} was ${is} ${when}, and ${other.name} ${shown(db, second)}${when === otherWhen ? '' : ` ${otherWhen}`}.`,
      }
    }),
  }
}
export type Beside = ReturnType<typeof figuresBeside>

/** Its figures of the whole that nothing has corrected. */
const comparable = (db: Edition['db'], measure: string) =>
  figuresOf(db, measure)
    .filter(({ brokenBy, correctedBy }) => brokenBy === 'none' && correctedBy === null)
    .map(({ from, to, ...figure }) => ({ ...figure, period: { from, to } }))

/** As the definition shows it that it was made by. */
function shown(db: Edition['db'], figure: Pick<FigureRow, 'measure' | 'version' | 'value'>): string {
  const made = versionsOf(db, figure.measure).find(({ version }) => version === figure.version)
  return made === undefined ? '' : shownFigure(figure, made.definition)
}
