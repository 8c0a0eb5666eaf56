import { frameworkNamed } from '../../domain/framework.ts'
import { inspectionKinds } from '../../domain/inspection-kind.ts'
import type { Facts } from '../../../db/library/read/facts.ts'

/** How the library names a report: council, kind, and when the council was inspected. */
export const titleOf = ({ council, kind }: Pick<Facts, 'council' | 'kind'>) =>
  `${councilName(council)}: ${kindWords(kind)}`
export const councilName = (council: string | null) => council ?? 'Council not named'
export const kindWords = (kind: Facts['kind']) => inspectionKinds[kind].words
export const datesOf = ({ inspectionDates }: Pick<Facts, 'inspectionDates'>) =>
  inspectionDates ?? 'no dates read'

/** The overall grade, or why there is none: a letter gives none, nor does a framework without such a judgement. */
export function overallWords({ overall, kind, framework }: Facts): string {
  if (overall !== null) return overall
  if (!inspectionKinds[kind].givesGrades) return 'None: a letter gives no grades'
  const version = frameworkNamed(framework)
  if (version === undefined || judgesOverall(version)) return 'No grade given'
  return `No overall judgement under ${version.name}`
}

export const judgesOverall = ({ areas }: { areas: readonly { key: string }[] }) =>
  areas.some(({ key }) => key === 'overall-effectiveness')

type Judgement = { area: string; areaKey: string | null; grade: string }

/** Every area of the framework with its grade, an absent one said so; then what was judged beside them. */
export function judgementRows(
  framework: string | null,
  judgements: readonly Judgement[],
): [string, string][] {
  const areas = frameworkNamed(framework)?.areas ?? []
  const gradeIn = (key: string) => judgements.find(({ areaKey }) => areaKey === key)?.grade
  const others = judgements.filter(({ areaKey }) => !areas.some(({ key }) => key === areaKey))
  return [
    ...areas.map(({ key, name }): [string, string] => [name, gradeIn(key) ?? 'No grade given']),
    ...others.map(({ area, grade }): [string, string] => [area, grade]),
  ]
}
