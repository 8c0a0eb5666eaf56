// Two figures of one subject and why they differ, for officers and for the public alike.
import { shownFigure } from '../../domain/figure-words.ts'
import { figureSteps } from '../../domain/figure-steps.ts'
import { valueWithUnit } from '../../domain/measure-words.ts'
import type { Edition } from '../../../db/editions.ts'
import type { DefinedFigure } from '../../../db/read/figure-choices.ts'
import { groupsOfWorkforce } from '../../../db/read/workforce.ts'
import { factsOf } from './two-figures-facts.ts'

/** `workforce` is the count that both are of, where they are of one. */
export function twoFigures(db: Edition['db'], first: DefinedFigure, second: DefinedFigure) {
  const { workforce } = first.figure
  const steps = figureSteps(
    compared(first),
    compared(second),
    workforce === null ? [] : groupsOfWorkforce(db, workforce),
  )
  return {
    title: titleOf(first, second),
    first: told(first),
    second: told(second),
    steps,
    facts: factsOf(first, second),
    shownAs: second.definition.shownAs,
    workforce: workforce === second.figure.workforce ? workforce : null,
  }
}

export type TwoFigures = Omit<ReturnType<typeof twoFigures>, 'workforce'>

/** The question that is asked; of numbers that are withheld there is none. */
const titleOf = (first: DefinedFigure, second: DefinedFigure) =>
  first.figure.value === null || second.figure.value === null
    ? 'Two figures side by side'
    : `${shownFigure(first.figure, first.definition)} or ${shownFigure(second.figure, second.definition)}?`

const told = ({ figure, name, definition }: DefinedFigure) => ({
  ref: figure.ref,
  measure: figure.measure,
  name,
  withUnit: figure.value === null ? 'withheld' : valueWithUnit(figure.value, definition),
})

const compared = ({ figure, definition, countedOn }: DefinedFigure) => ({
  ...figure,
  counting: definition.counting,
  countedOn,
})
