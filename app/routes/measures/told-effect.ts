import { effectsAt, type AttachedMeasure } from '../../domain/attached-measure.ts'
import { formatDay, type Day } from '../../domain/day.ts'
import type { Measured } from '../../domain/effect.ts'
import { expectedWords } from '../../domain/expected-effect.ts'
import { figureStandingWords, whenWords } from '../../domain/figure-words.ts'
import { figureBefore, findingOf } from '../../domain/impact-proposal.ts'
import { shownValue } from '../../domain/measure-words.ts'
import { movementWords } from '../../domain/movement-words.ts'

/** What hangs on a record now: each measure with what is expected of it, its latest figure, and whether it is there. */
export function toldEffects(attached: readonly AttachedMeasure[], today: Day) {
  const retired = new Set(attached.filter(({ retired }) => retired).map(({ measure }) => measure))
  return effectsAt(attached).map(effect => {
    const finding = findingOf(effect, today)
    const { latest } = finding
    const told = ({ figure, value, period, standing }: Measured) => ({
      figure,
      value: shownValue(value, effect.scale),
      when: whenWords(period),
      standing: figureStandingWords[standing],
    })
    const before = latest === null ? figureBefore(effect) : null
    return {
      measure: effect.measure,
      name: effect.name,
      retired: retired.has(effect.measure),
      expected: expectedWords(effect.expected, effect.scale),
      latest: latest && told(latest),
      /** The newest from before it was attached, where there is none since. */
      before: before && told(before),
      none: finding.movement === 'not-comparable' ? 'None by the same definition' : 'None',
      since: formatDay(effect.since),
      there: movementWords(effect, finding, today),
    }
  })
}
export type ToldEffect = ReturnType<typeof toldEffects>[number]

/** The same, a sentence for each measure. */
export const effectSentences = (attached: readonly AttachedMeasure[], today: Day) =>
  effectsAt(attached)
    .map(effect => findingOf(effect, today))
    .map(({ measure, sentence }) => ({ measure, sentence }))
