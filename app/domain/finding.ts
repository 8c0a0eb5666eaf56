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
  findings.length === 0 ? [] : [{ type: 'findings-filed', says: { inspection, findings: [...findings] } }]

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
