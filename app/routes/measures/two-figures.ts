// Two figures of one subject and why they differ, for officers and for the public alike.
import { shownFigure } from '../../domain/figure-words.ts'
import { figureSteps } from '../../domain/figure-steps.ts'
import {
  notesOn,
  sideHeading,
  sidesWords,
  sideWords,
  type SideFigure,
} from '../../domain/two-figures-words.ts'
import type { Edition } from '../../../db/editions.ts'
import type { DefinedFigure } from '../../../db/read/figure-choices.ts'
import { groupsOfWorkforce } from '../../../db/read/workforce.ts'
import { factsOf } from './two-figures-facts.ts'

/** `workforce` is the count that both are of, where they are of one. */
export function twoFigures(db: Edition['db'], first: DefinedFigure, second: DefinedFigure) {
  const { workforce } = first.figure
  const { shownAs, decimals } = second.definition
  const scale = { shownAs, decimals }
  const steps = figureSteps(
    compared(first),
    compared(second),
    workforce === null ? [] : groupsOfWorkforce(db, workforce),
  )
  const [one, other] = [sideOf(first), sideOf(second)]
  return {
    title: titleOf(one, other),
    sentences: sidesWords(one, other),
    notes: notesOn(one, other, steps, scale),
    headings: { first: sideHeading(one), second: sideHeading(other), begins: sideWords(one) },
    steps,
    facts: factsOf(first, second),
    scale,
    workforce: workforce === second.figure.workforce ? workforce : null,
  }
}

export type TwoFigures = Omit<ReturnType<typeof twoFigures>, 'workforce'>

const heading = 'Two figures side by side'

/** The question that is asked; there is none of numbers that are withheld, or shown alike. */
const titleOf = ({ shown: one }: SideFigure, { shown: other }: SideFigure) =>
  one === null || other === null || one === other ? heading : `${one} or ${other}?`

const sideOf = ({ figure, name, definition }: DefinedFigure): SideFigure => ({
  ref: figure.ref,
  measure: figure.measure,
  name,
  breakdown: { by: figure.brokenBy, of: figure.brokenOf },
  period: { from: figure.from, to: figure.to },
  version: figure.version,
  shown: figure.value === null ? null : shownFigure(figure, definition),
  correctedBy: figure.correctedBy,
})

const compared = ({ figure, definition, countedOn }: DefinedFigure) => ({
  ...figure,
  counting: definition.counting,
  countedOn,
})
