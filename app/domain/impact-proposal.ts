import { daysBetween, type Day } from './day.ts'
import type { Effect, Finding, ImpactFigure, Measured } from './effect.ts'
import { movementOf, type Movement } from './expected-effect.ts'
import { findingSentence } from './finding-sentence.ts'
import type { ImpactRating } from './impact-rating.ts'
import { plural } from './wording.ts'

export interface Proposal {
  rating: ImpactRating
  reason: string
  /** The figures it rests on, by their references. */
  figures: string[]
  findings: Finding[]
}

const fromWeakest: readonly ImpactRating[] = ['no-impact', 'not-yet-shown', 'early-signs', 'shown']
const strength = (rating: ImpactRating) => fromWeakest.indexOf(rating)
const weaker = (a: ImpactRating, b: ImpactRating) => (strength(b) < strength(a) ? b : a)
const stronger = (a: ImpactRating, b: ImpactRating) => (strength(b) > strength(a) ? b : a)

/** What the figures propose as the impact of an action: the weakest finding speaks. Null where no measure hangs on it. */
export function proposedImpact(effects: readonly Effect[], today: Day): Proposal | null {
  const findings = effects
    .map(effect => findingOf(effect, today))
    .sort((a, b) => strength(a.rating) - strength(b.rating))
  const [weakest] = findings
  if (weakest === undefined) return null
  const sentences = findings.map(({ sentence }) => sentence)
  return {
    rating: weakest.rating,
    reason:
      findings.length === 1
        ? weakest.sentence
        : [`Of ${plural(findings.length, 'measure')} the weakest speaks.`, ...sentences].join(' '),
    figures: findings.flatMap(({ latest, final }) => [
      ...new Set([latest?.figure ?? [], final?.figure ?? []].flat()),
    ]),
    findings,
  }
}

/** The newest figure from before a measure was attached, by the definition its effect was expected under. */
export const figureBefore = (effect: Effect): Measured | null =>
  newestFirst(effect).find(
    ({ period, version }) => period.to <= effect.since && version === effect.version,
  ) ?? null

export function findingOf(effect: Effect, today: Day): Finding {
  const since = newestFirst(effect).filter(({ period }) => period.to > effect.since)
  const comparable = since.filter(({ version }) => version === effect.version)
  const others = since.filter(({ version }) => version !== effect.version)
  const latest = comparable[0] ?? null
  const final = comparable.find(({ standing }) => standing === 'final') ?? null
  const finding = {
    measure: effect.measure,
    rating: latest === null ? 'not-yet-shown' : ratingBy(effect, latest, final, today),
    movement: latest === null ? (others.length > 0 ? 'not-comparable' : 'none') : movementTo(effect, latest),
    latest,
    final,
  } as const
  return { ...finding, sentence: findingSentence(effect, finding, others, today) }
}

/** A provisional figure can weaken what final ones show, and raise it to early signs at most. */
function ratingBy(effect: Effect, latest: Measured, final: Measured | null, today: Day): ImpactRating {
  const rating = ratingOf(movementTo(effect, latest), effect.expected.by, today)
  if (latest.standing === 'final') return rating
  const shownByFinal = final ? ratingOf(movementTo(effect, final), effect.expected.by, today) : 'early-signs'
  return weaker(rating, stronger(shownByFinal, 'early-signs'))
}

const movementTo = ({ expected, scale }: Effect, { value }: Measured): Movement =>
  movementOf(expected, scale, value)

/** Those with a number: the newest period first, and of two that end together the one recorded later. */
const newestFirst = ({ figures }: Effect): Measured[] =>
  figures
    .filter(isMeasured)
    .reverse()
    .sort((a, b) => daysBetween(a.period.to, b.period.to))

const isMeasured = (figure: ImpactFigure): figure is Measured => figure.value !== null

function ratingOf(movement: Movement, by: Day, today: Day): ImpactRating {
  switch (movement) {
    case 'reached':
      return 'shown'
    case 'beyond':
    case 'on-the-way':
      return 'early-signs'
    case 'little':
    case 'other-way':
      return by < today ? 'no-impact' : 'not-yet-shown'
  }
}
