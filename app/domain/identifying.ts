import type { Day } from './day.ts'
import type { markKinds } from './events/packs.ts'
import { datesIn } from './written-date.ts'

/**
 * What in a text may identify someone, word by word. It points at too much rather than too little: a person who looks
 * costs a minute, a child's name on a public page cannot be taken back.
 */
export type MarkKind = (typeof markKinds)[number]

export const markWords: Record<MarkKind, string> = {
  name: 'A name',
  'date-of-birth': 'A date that may be of birth',
  address: 'An address or postcode',
  'nhs-number': 'An NHS number',
  'case-number': 'A number that may be of a case or a person',
  email: 'An email address',
  phone: 'A phone number',
  reference: 'A record that is not public',
}

/** A stretch of a text, from one character to before another. */
export interface Stretch {
  what: MarkKind
  from: number
  to: number
}

export interface Known {
  /** Names of everyone the system knows. */
  names: readonly string[]
  /** Days that the plan itself is made of, which are nobody's birthday. */
  days: ReadonlySet<Day>
  today: Day
  /** References of records that the public may see. */
  references: ReadonlySet<string>
}

/** The marks of a text, in its order, none over another: of two that meet, the one found first in this order stands. */
export function marksIn(whole: string, known: Known): Stretch[] {
  const references = matches(whole, reference, 'reference')
  const text = references.reduce(blanked, whole)
  const found = [
    // A record that the public edition does not hold is to be named by nothing that is published.
    ...references.filter(({ from, to }) => !known.references.has(whole.slice(from, to))),
    ...matches(text, email, 'email'),
    ...matches(text, postcode, 'address'),
    ...matches(text, street, 'address'),
    ...matches(text, caseNumber, 'case-number'),
    ...numbersIn(datesIn(text).reduce(blanked, text)),
    ...matches(text, born, 'date-of-birth'),
    ...datesIn(text)
      .filter(({ day }) => day === null || (day <= known.today && !known.days.has(day)))
      .map(({ from, to }) => ({ what: 'date-of-birth' as const, from, to })),
    ...matches(text, titled, 'name'),
    ...namesIn(text, namePartsOf(known.names)),
  ]
  const standing: Stretch[] = []
  for (const mark of found)
    if (!standing.some(other => mark.from < other.to && other.from < mark.to)) standing.push(mark)
  return standing.sort((a, b) => a.from - b.from)
}

/** Left out of what follows, in the same place; U+FFFC so that nothing is joined over it. */
const blanked = (text: string, { from, to }: { from: number; to: number }) =>
  text.slice(0, from) + '\ufffc'.repeat(to - from) + text.slice(to)

// Spaces of any width, dashes of any kind and what has no width at all may stand between digits; a bracket as in (0).
const gap = '[\\s\\u00a0\\u200b-\\u200f\\u2010-\\u2015\\u2060\\ufeff.)/-]*(?:\\((?=0))?'
const email = /[^\s<>()[\]"“”,;:]+\s?(?:@|\(at\)|\[at\])\s?[^\s<>()[\]"“”,;:]+/giu
const postcode = /(?<![\p{L}\d])[a-z]{1,2}\d[a-z\d]?\s{0,3}\d[a-z]{2}(?![\p{L}\d])/giu
const street =
  /(?<![\p{L}\d])(?:flat\s+)?\d{1,4}[a-z]?,?\s+(?:\p{L}[\p{L}'’-]*\s+){1,4}(?:road|rd|street|st|avenue|ave|lane|close|drive|way|court|crescent|place|gardens|terrace|grove|hill|row|walk|mews|square|view|rise|park|green|house)(?!\p{L})/giu
const caseNumber =
  /(?<!\p{L})(?:case|client|child|person|pupil|file|record|system|mosaic|liquidlogic|lcs|upn|ni)\s*(?:(?:number|no|ref|reference|id)\.?\s*)?[:#]?\s*(?=[\p{L}\d/-]*\d)[\p{L}\d]{1,4}[\p{L}\d/-]{1,20}(?![\p{L}\d]|\s?%)/giu
const born = /(?<!\p{L})(?:born|d\.?o\.?b\.?|date of birth|birthday)(?!\p{L})[^\n.;]{0,40}\d[\d/. -]*/giu
const titled =
  /(?<!\p{L})(?:M(?:r|rs|s|iss|x)|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Cllr|Councillor|Judge|Justice)\.?\s+\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){0,2}/gu

function matches(text: string, pattern: RegExp, what: MarkKind): Stretch[] {
  return [...text.matchAll(pattern)].map(match => ({
    what,
    from: match.index,
    to: match.index + match[0].trimEnd().length,
  }))
}

// A run of digits that may be spaced out; letters that belong to it come along.
const run = new RegExp(
  `(?<![\\p{L}\\d])(?:\\+|[\\p{L}]{1,4})?\\d(?:${gap}\\d)*[\\p{L}]?(?![\\p{L}\\d])`,
  'gu',
)

const years = /^(?:19|20)\d\d(?:[\s/\u2010-\u2015-]+(?:\d\d|(?:19|20)\d\d))*$/

/** Runs of digits, told apart by what they can be: an NHS number by its check digit, a phone by how it begins. */
function numbersIn(text: string): Stretch[] {
  return [...text.matchAll(run)].flatMap((match): Stretch[] => {
    const digits = match[0].replace(/\D/g, '')
    const [from, to] = [match.index, match.index + match[0].length]
    if (digits.length < 5 || years.test(match[0])) return []
    if (isNhsNumber(digits)) return [{ what: 'nhs-number', from, to }]
    const phone = /^(0|44)/.test(digits) && digits.length >= 9 && digits.length <= 14
    return [{ what: phone ? 'phone' : 'case-number', from, to }]
  })
}

/** Ten digits of which the last checks the nine before it, modulo 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = [10, 9, 8, 7, 6, 5, 4, 3, 2].reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu
const titles = new Set('councillor cllr mr mrs ms miss mx dr sir dame lord lady professor prof'.split(' '))
const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}|['’]s$/gu, '')
    .replaceAll(/['’]/g, '')
    .toLowerCase()

interface NameParts {
  whole: ReadonlySet<string>
  parts: ReadonlySet<string>
}

function namePartsOf(names: readonly string[]): NameParts {
  const split = names.map(name =>
    (name.match(word) ?? []).map(bare).filter(part => !titles.has(part) && part.length > 1),
  )
  return {
    whole: new Set(split.filter(({ length }) => length > 1).map(parts => parts.join(' '))),
    parts: new Set(
      split
        .flat()
        .flatMap(part => [part, ...part.split('-')])
        .filter(({ length }) => length > 1),
    ),
  }
}

/** A part of a known name counts where it has a capital letter; a whole name counts however it is written. */
function namesIn(text: string, { whole, parts }: NameParts): Stretch[] {
  const words = [...text.matchAll(word)].map(match => ({
    from: match.index,
    to: match.index + match[0].length,
    bare: bare(match[0]),
    capital: /^\p{Lu}/u.test(match[0]),
  }))
  const isName = ({ bare, capital }: (typeof words)[number]) =>
    capital && (parts.has(bare) || bare.split('-').some(part => parts.has(part)))
  const found: Stretch[] = []
  words.forEach((first, at) => {
    const second = words[at + 1]
    const third = words[at + 2]
    const wholeName =
      third && whole.has(`${first.bare} ${second?.bare ?? ''} ${third.bare}`)
        ? third
        : second && (whole.has(`${first.bare} ${second.bare}`) || whole.has(`${second.bare} ${first.bare}`))
          ? second
          : null
    if (wholeName) found.push({ what: 'name', from: first.from, to: wholeName.to })
    else if (isName(first)) found.push({ what: 'name', from: first.from, to: first.to })
  })
  return found
}

const reference =
  /(?<![\p{L}\d-])(?:[AUECDR]-\d{3,}|[MW]-\d{2,}|OB-\d{4,}|(?:ILACS|FV|MV|AEM|JTAI|SIF|SEND)-\d{4}[b-z]?(?:-\d{2}(?:\.\d{1,2})?)?)(?![\p{L}\d])/gu

/** A text that becomes public: what it is, for people, and its words. */
export interface PublicText {
  where: string
  text: string
}

/** A text with what is marked in it between U+0001 and U+0002. */
export function withMarks({ text }: PublicText, known: Known): string {
  const plain = text.replaceAll(/[\u0001\u0002]/g, ' ')
  return marksIn(plain, known).reduceRight(
    (text, { from, to }) => `${text.slice(0, from)}\u0001${text.slice(from, to)}\u0002${text.slice(to)}`,
    plain,
  )
}

/** Words that are marked alike, wherever they stand: looked at once. */
export interface Mark {
  key: string
  what: MarkKind
  words: string
  where: string[]
}

export function marksAmong(texts: readonly PublicText[], known: Known): Mark[] {
  const marks = new Map<string, Mark>()
  for (const { where, text } of texts) {
    for (const { what, from, to } of marksIn(text, known)) {
      const words = text.slice(from, to)
      const key = keyOf(what, words)
      const mark = marks.get(key) ?? { key, what, words, where: [] }
      if (!mark.where.includes(where)) mark.where.push(where)
      marks.set(key, mark)
    }
  }
  return [...marks.values()]
}

/** Part of the name of a form field: letters, digits, and what tells all else apart. */
const keyOf = (what: MarkKind, words: string) =>
  `${what}__${words.toLowerCase().replace(/[^a-z0-9]/gu, sign => `_${(sign.codePointAt(0) ?? 0).toString(16)}`)}`
