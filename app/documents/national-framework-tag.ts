import type { NationalFramework } from '../domain/events/inspections.ts'

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const reference = /\b(outcome|enabler|principle)s?\b/gi

/**
 * Understands the reference to the Children's Social Care National Framework that stands in brackets in a point,
 * in any of its wordings. Several may be named; none gives an empty list.
 */
export function nationalFrameworkTags(text: string): NationalFramework[] {
  const brackets = [...text.matchAll(/[([]([^()[\]]*)[)\]]?/g)].map(found => found[1] ?? '')
  return brackets.filter(inside => /\b(outcome|enabler|principle)s?\b/i.test(inside)).flatMap(tagsIn)
}

/** Whether a text speaks of the framework in brackets at all, understood or not. */
export const mentionsFramework = (text: string) => /[([][^()]*\bnational framework\b/i.test(text)

function tagsIn(inside: string): NationalFramework[] {
  const found = [...inside.matchAll(reference)]
  return found.flatMap((match, i) => {
    const type = match[1]?.toLowerCase()
    if (type !== 'outcome' && type !== 'enabler' && type !== 'principle') return []
    const rest = inside.slice(match.index + match[0].length, found[i + 1]?.index)
    const given = numbersIn(rest)
    if (given.length > 0) return given.map(number => ({ type, number, ...nameIn(rest) }))
    return [{ type, ...nameIn(rest) }]
  })
}

function numbersIn(rest: string): number[] {
  const words = new RegExp(
    `^[\\s:–-]*((?:\\d{1,2}|${numbers.join('|')})(?:\\s*(?:,|and|&|/)\\s*(?:\\d{1,2}|${numbers.join('|')})\\b)*)`,
    'i',
  )
  const list = words.exec(rest)?.[1] ?? ''
  return (list.toLowerCase().match(/\d{1,2}|[a-z]+/g) ?? [])
    .map(word => (/\d/.test(word) ? Number(word) : numbers.indexOf(word) + 1))
    .filter(number => number > 0)
}

function nameIn(rest: string): { name?: string } {
  const name = rest
    .replace(/(the\s+)?(children[’']?s social care:?\s+)?national framework/gi, '')
    .replace(new RegExp(`^[\\s:–-]*(?:(?:\\d{1,2}|${numbers.join('|')})\\b[\\s,&/]*(?:and\\s+)?)*`, 'i'), '')
    .replace(/^[\s:,.;–-]+|[\s:,.;–-]+$/g, '')
    .replace(/[\s,;]+(and|of|in|from)$/i, '')
    .trim()
  return /\p{L}{3}/u.test(name) ? { name } : {}
}
