import { z } from 'zod'
import type { Finding } from './events/inspections.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

/** One finding of one report. */
export interface FindingOf {
  inspection: string
  paragraph: number
}

/** `ILACS-2022, paragraph 12` */
export const findingName = ({ inspection, paragraph }: FindingOf): string =>
  `${inspection}, paragraph ${String(paragraph)}`

/** `ILACS-2022/12`, as addresses and the search index have it. */
export const findingKey = ({ inspection, paragraph }: FindingOf): string =>
  `${inspection}/${String(paragraph)}`

export const FindingKey = z
  .string()
  .regex(/^[A-Z]+-\d{4}[b-z]?\/\d{1,4}$/, 'Choose findings from the list')
  .transform((key): FindingOf => {
    const [inspection = '', paragraph] = key.split('/')
    return { inspection, paragraph: Number(paragraph) }
  })

/** What a report's file brings with it: nothing where no paragraph of it is numbered. */
export const fileFindings = (inspection: string, findings: readonly Finding[]): Event[] =>
  findings.length === 0 ? [] : [filed(inspection, findings)]

/** How many findings an inspection had, and the links to them with the words each rests on. */
export interface Before {
  had: number
  linked: readonly (FindingOf & { point: string; text: string })[]
}

/**
 * Those of a report in place of another's. A link rests on words that somebody judged: where they are no longer the
 * words of that paragraph, it is taken off.
 */
export function replaceFindings(
  inspection: string,
  { had, linked }: Before,
  findings: readonly Finding[],
): Event[] {
  if (had === 0 && findings.length === 0) return []
  const words = new Map(findings.map(({ paragraph, text }) => [paragraph, text]))
  return [
    ...linked
      .filter(({ paragraph, text }) => words.get(paragraph) !== text)
      .map(({ point, paragraph }) => ({
        type: 'finding-unlinked' as const,
        says: { point, inspection, paragraph },
      })),
    filed(inspection, findings),
  ]
}

/** Paragraphs are numbered through a report: a number that is no higher than one before it begins a list, and is none. */
function filed(inspection: string, findings: readonly Finding[]): Event {
  let highest = 0
  const numberedThrough = findings.filter(({ paragraph }) => {
    const isNext = paragraph > highest
    if (isNext) highest = paragraph
    return isNext
  })
  return { type: 'findings-filed', says: { inspection, findings: numberedThrough } }
}

/** Links the findings chosen, and unlinks those that the person saw linked and did not choose. */
export function linkFindings(
  point: { ref: string; removed: boolean },
  linked: readonly FindingOf[],
  { chosen, seen }: { chosen: readonly FindingOf[]; seen: readonly FindingOf[] },
): Event[] | Refusal {
  if (point.removed) return refusal('not-found')
  const among = (findings: readonly FindingOf[]) => new Set(findings.map(findingKey))
  const isLinked = among(linked)
  const isChosen = among(chosen)
  const on = ({ inspection, paragraph }: FindingOf) => ({ point: point.ref, inspection, paragraph })
  const events: Event[] = [
    ...chosen
      .filter(finding => !isLinked.has(findingKey(finding)))
      .map(finding => ({ type: 'finding-linked' as const, says: on(finding) })),
    ...seen
      .filter(finding => isLinked.has(findingKey(finding)) && !isChosen.has(findingKey(finding)))
      .map(finding => ({ type: 'finding-unlinked' as const, says: on(finding) })),
  ]
  return events.length === 0 ? refusal('nothing-changed') : events
}
