import { optionalText, text } from '../../domain/form.ts'

/** One thing a line; empty lines are none. */
const linesIn = (typed: string) =>
  typed
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

export const lines = (asked: string) => text(asked).transform(linesIn)
export const optionalLines = (name: string) => optionalText(name).transform(typed => linesIn(typed ?? ''))
