import { formatDay, type Day } from '../day.ts'
import { inWords, plural } from '../wording.ts'

/** An inspection that gives grades. */
export interface Graded {
  ref: string
  ended: Day
  /** What it judged, in the order of its report; a grade is null where the report gives none. */
  judgements: readonly { area: string; name: string; grade: string | null }[]
}

/** A grade by its key, in words. */
export interface Step {
  key: string
  name: string
}

export interface AreaOverTime {
  name: string
  /** One for each inspection: the grade's key; null where the area was not judged, or the report gives no grade. */
  grades: (string | null)[]
}

export interface JudgementHistory {
  /** Oldest first. */
  inspections: { ref: string; ended: Day }[]
  /** Best first. */
  steps: readonly Step[]
  areas: AreaOverTime[]
}

/** Each area over the inspections that give grades; the areas of the newest first. */
export function judgementHistory(graded: readonly Graded[], steps: readonly Step[]): JudgementHistory {
  const inspections = graded.toSorted((a, b) => (a.ended < b.ended ? -1 : 1))
  const newestFirst = inspections.toReversed().flatMap(({ judgements }) => judgements)
  const byArea = Map.groupBy(newestFirst, ({ area }) => area)
  return {
    inspections: inspections.map(({ ref, ended }) => ({ ref, ended })),
    steps,
    areas: [...byArea].map(([area, [newest]]) => ({
      name: newest?.name ?? area,
      grades: inspections.map(
        ({ judgements }) => judgements.find(judgement => judgement.area === area)?.grade ?? null,
      ),
    })),
  }
}

/** `ILACS-2026, which ended on 22 May 2026: Outstanding in 1 area and Good in 3 areas. Against ILACS-2022, …` */
export function judgementSentence({ inspections, steps, areas }: JudgementHistory): string {
  const at = inspections.length - 1
  const newest = inspections[at]
  if (newest === undefined) return 'No inspection with judgements is recorded yet.'
  const given = steps.flatMap(({ key, name }) => {
    const count = areas.filter(({ grades }) => grades[at] === key).length
    return count === 0 ? [] : [`${name} in ${plural(count, 'area')}`]
  })
  const judged = given.length === 0 ? 'no grade given' : inWords(given)
  const latest = `${newest.ref}, which ended on ${formatDay(newest.ended)}: ${judged}.`
  const before = inspections[at - 1]
  return before === undefined ? latest : `${latest} ${againstBefore(before.ref, steps, areas, at)}`
}

function againstBefore(before: string, steps: readonly Step[], areas: readonly AreaOverTime[], at: number) {
  const place = (grade: string | null | undefined) => steps.findIndex(({ key }) => key === grade)
  const both = areas
    .map(({ grades }) => ({ was: place(grades[at - 1]), is: place(grades[at]) }))
    .filter(({ was, is }) => was >= 0 && is >= 0)
  if (both.length === 0) return `No area was judged there and at ${before}, the inspection before.`
  const better = both.filter(({ was, is }) => is < was).length
  const worse = both.filter(({ was, is }) => is > was).length
  return (
    `Of ${plural(both.length, 'area')} judged there and at ${before}, the inspection before: ` +
    `${better} better, ${both.length - better - worse} the same, ${worse} worse.`
  )
}
