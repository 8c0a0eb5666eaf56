import { formatDay, type Day } from './day.ts'
import { expectedValue, expectedWords, shareOf } from './expected-effect.ts'
import { whenWords } from './figure-words.ts'
import type { Effect, Finding, Measured } from './effect.ts'
import { shownValue } from './measure-words.ts'
import { inWords, plural } from './wording.ts'

/** What a measure shows, with the figures that show it. `others` are by another version of the definition. */
export function findingSentence(
  effect: Effect,
  { movement, latest, final }: Pick<Finding, 'movement' | 'latest' | 'final'>,
  others: readonly Measured[],
  today: Day,
): string {
  const { measure, name, expected, scale, since } = effect
  const words = (value: number) => shownValue(value, scale)
  const [from, to] = [expectedValue(expected.from, scale), expectedValue(expected.to, scale)]
  const by = formatDay(expected.by)
  const over = expected.by < today
  const leftOut = notComparable(effect, others)
  if (latest === null)
    return movement === 'not-comparable'
      ? `${measure} ${name}: expected to go ${expectedWords(expected, scale)}. ${leftOut}`
      : `${measure} ${name}: no figure since ${formatDay(since)}, when it was expected to go ${expectedWords(expected, scale)}.`

  return [
    `${measure} ${name}: ${figureWords(latest)}, ${found(latest.value)}.`,
    ...(latest.standing === 'provisional' ? [provisional()] : []),
    ...(leftOut ? [leftOut] : []),
  ].join(' ')

  function figureWords({ period, figure, value }: Measured): string {
    return `${words(value)} ${whenWords(period)} (${figure})`
  }

  function provisional(): string {
    return final === null
      ? 'The figure is provisional.'
      : `The figure is provisional; the newest final one is ${figureWords(final)}.`
  }

  function found(value: number): string {
    const way = `${to} ${over ? 'was' : 'is'} expected by ${by}, from ${from}`
    switch (movement) {
      case 'reached':
        return `which reaches the ${to} expected by ${by}, from ${from}`
      case 'beyond':
        return `which is beyond the ${to} expected by ${by}, from ${from}`
      case 'on-the-way':
        return `${Math.floor(shareOf(expected, value) * 100)}% of the way: ${way}`
      case 'other-way':
        return `which is the other way: ${way}`
      case 'little':
      case 'none':
      case 'not-comparable':
        return `which is no change to speak of: ${way}`
    }
  }
}

function notComparable({ version }: Effect, others: readonly Measured[]): string {
  if (others.length === 0) return ''
  const refs = inWords(others.map(({ figure }) => figure))
  const versions = inWords([...new Set(others.map(other => String(other.version)))].sort())
  return (
    `${plural(others.length, 'figure')} since (${refs}) ${others.length === 1 ? 'is' : 'are'} by version ${versions} of the ` +
    `definition and cannot be compared: the effect was expected under version ${version}.`
  )
}
