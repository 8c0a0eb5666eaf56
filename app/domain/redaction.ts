import type { Event, Says } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

/** What stands where words were removed. */
export const removed = '[removed]'

export const redactionStates = ['asked', 'done', 'dropped'] as const
export type RedactionState = (typeof redactionStates)[number]
export const redactionStateWords: Record<RedactionState, string> = {
  asked: 'Asked for',
  done: 'Carried out',
  dropped: 'Dropped',
}

/** One part of one event: all that is removed is a matter of parts and of files. */
export type PartOfEvent = Says<'redaction-asked'>['parts'][number]

/** The passages that are to go: one a line, each of three characters and a letter at least. */
export const passagesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
  ),
]
export const isPassage = (line: string) => line.length >= 3 && /[\p{L}\p{N}]/u.test(line)

const gap = String.raw`[\s_\u00a0‐-–.-]+`
const marks = new Map([
  ["'", String.raw`['’ʼ\u0060]`],
  ['’', String.raw`['’ʼ\u0060]`],
])

/** One character as it can be written: an accent apart or not, an apostrophe of any kind, a soft hyphen after it. */
function written(character: string): string {
  const escaped = (text: string) => text.replace(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`)
  const [whole, apart] = [escaped(character.normalize('NFC')), escaped(character.normalize('NFD'))]
  const either = whole === apart ? whole : `(?:${whole}|${apart})`
  return `${marks.get(character) ?? either}\u00ad?`
}

/**
 * Matches any of the passages, in capitals or not, across any white space, hyphen or underscore, however accents and
 * apostrophes are written, and never inside a longer word: "Ann" is not in "Annual".
 */
export function matching(passages: readonly string[]): RegExp {
  const longestFirst = passages.toSorted((one, other) => other.length - one.length)
  const patterns = longestFirst.map(passage =>
    passage
      .normalize('NFC')
      .split(/[\s_‐-–.-]+/)
      .map(word => Array.from(word, written).join(''))
      .join(gap),
  )
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}\p{M}])`, 'giu')
}

/** What is not prose: a grade or a framework is never taken for a name. */
const structural = new Set([
  ...['framework', 'area', 'grade', 'mime', 'ground', 'key', 'kind', 'column'],
  ...['direction', 'frequency', 'standard', 'standing', 'shownAs', 'roles', 'by', 'id', 'agency', 'load'],
])

/** A payload with the passages taken out of every text in it, and the texts in which they stood. */
export function without(payload: unknown, passages: RegExp): { standIn: unknown; texts: string[] } {
  const texts: string[] = []
  const cleaned = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const rest = value.replace(passages, removed)
      if (rest !== value) texts.push(value)
      return rest
    }
    if (Array.isArray(value)) return value.map(cleaned)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, field]) => [name, structural.has(name) ? field : cleaned(field)]),
      )
    return value
  }
  return { standIn: cleaned(payload), texts }
}

export interface Redaction {
  ref: string
  reason: string
  askedBy: string
  state: RedactionState
}

/** A part with the digest of what will stand in for it; null where the event could then not be read. */
export type Removable = PartOfEvent & { digest: string | null }

export function askRedaction(order: {
  redaction: string
  reason: string
  passages: readonly string[]
  parts: readonly Removable[]
  files: readonly string[]
}): Event[] | Refusal {
  const { redaction, reason, passages, parts, files } = order
  if (parts.length === 0 && files.length === 0) return refusal('nothing-to-remove', { field: 'parts' })
  if (passages.length > 0 && matching(passages).test(reason))
    return refusal('reason-says-it', { field: 'reason' })
  const kept = parts.find(({ digest }) => digest === null)
  if (kept) return refusal('cannot-be-removed', { field: 'parts', facts: { name: String(kept.number) } })
  return [
    {
      type: 'redaction-asked',
      says: {
        redaction,
        reason,
        parts: parts.map(({ number, part }) => ({ number, part })),
        files: [...files],
      },
    },
  ]
}

/** The second hand's step: what was asked for goes, and the mark stays. */
export function carryOutRedaction(
  { ref, reason, askedBy, state }: Redaction,
  { by, parts, files }: { by: string; parts: readonly Removable[]; files: readonly string[] },
): Event[] | Refusal {
  if (state !== 'asked') return refusal('redaction-over')
  if (by === askedBy) return refusal('own-redaction')
  const standIns: Says<'history-redacted'>['parts'] = []
  for (const { number, part, digest } of parts) {
    if (digest === null) return refusal('cannot-be-removed', { facts: { name: String(number) } })
    standIns.push({ number, part, standIn: digest })
  }
  return [
    {
      type: 'history-redacted',
      says: { redaction: ref, reason, askedBy, parts: standIns, files: [...files] },
    },
  ]
}

export function dropRedaction({ ref, state }: Redaction, reason: string): Event[] | Refusal {
  if (state !== 'asked') return refusal('redaction-over')
  return [{ type: 'redaction-dropped', says: { redaction: ref, reason } }]
}

/** Around a text's first match: what is found between U+0001 and U+0002, as a search shows it. */
export function excerptOf(text: string, passages: RegExp, around = 60): string {
  const marked = text.replace(passages, found => `\u0001${found}\u0002`)
  const [at, end] = [marked.indexOf('\u0001'), marked.lastIndexOf('\u0002')]
  const from = Math.max(0, at - around)
  const to = Math.min(marked.length, end + 1 + around)
  return `${from > 0 ? '…' : ''}${marked.slice(from, to)}${to < marked.length ? '…' : ''}`
}
