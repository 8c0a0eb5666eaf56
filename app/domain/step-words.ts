import { inWords } from './wording.ts'
import type { MeanChange } from './workforce-mean.ts'

/** The changes of one step, those that do the same said once: `Senior, middle and first line managers left out`. */
export const stepWords = (changes: readonly MeanChange[]): string =>
  [...Map.groupBy(changes, ({ how }) => how)]
    .map(([how, same]) => `${together(same.map(({ who }) => who))} ${how}`)
    .map(lowerAfterFirst)
    .join('; ')

const managers = ' managers'

/** Managers of several kinds are called so once. */
function together(names: readonly string[]): string {
  const kinds = names.filter(name => name.endsWith(managers)).map(name => name.slice(0, -managers.length))
  const others = names.filter(name => !name.endsWith(managers))
  const said = [
    ...others,
    ...(kinds.length === 0 ? [] : [`${inWords(kinds.map(lowerAfterFirst))}${managers}`]),
  ]
  return inWords(said.map(lowerAfterFirst))
}

const lowerAfterFirst = (words: string, at: number) =>
  at === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)
