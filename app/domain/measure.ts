import type { Day } from './day.ts'
import type { Definition, StandardMeasure, Terms } from './events/measures.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { PersonCandidate } from './responsibility.ts'
import { sameShape } from './same-shape.ts'
import { readyMeasures } from './standard-measures.ts'

/** A measure as its rules need it. */
export interface StandingMeasure extends Terms {
  ref: string
  version: number
  definition: Definition
  /** The day from which that version holds. */
  from: Day
  retiredAt: string | null
}

/** How it is kept, without the rest. */
export const termsOf = (measure: Terms): Terms => ({
  name: measure.name,
  subject: measure.subject,
  direction: measure.direction,
  frequency: measure.frequency,
  source: measure.source,
  owner: measure.owner,
  baseline: measure.baseline,
  target: measure.target,
  tolerance: measure.tolerance,
  smallNumberLimit: measure.smallNumberLimit,
  isPublic: measure.isPublic,
})

export interface NewMeasure {
  terms: Terms
  definition: Definition
  /** The day from which figures are made by this definition. */
  from: Day
  /** The ready-made measure it was begun from: with another definition it is none. */
  standard: StandardMeasure | null
}

/** What else there is to know before a measure is kept so: the person who shall own it, and the names in use. */
interface Around {
  owner: PersonCandidate | null
  others: readonly { ref: string; name: string; retiredAt: string | null }[]
}

export function defineMeasure(measure: string, order: NewMeasure, around: Around): Event[] | Refusal {
  return (
    termsRefused(measure, order.terms, around) ??
    definitionRefused(order.definition) ?? [
      { type: 'measure-defined', says: { measure, ...order, standard: standardOf(order) } },
    ]
  )
}

const standardOf = ({ standard, definition }: NewMeasure) =>
  standard !== null && sameShape(readyMeasures[standard].definition, definition) ? standard : null

/** Another way of keeping it, with the same meaning. */
export function changeMeasure(
  measure: StandingMeasure,
  { is, reason }: { is: Terms; reason: string },
  around: Around & { withheld: boolean },
): Event[] | Refusal {
  const was = termsOf(measure)
  if (measure.retiredAt !== null) return refusal('measure-retired')
  if (sameShape(was, is)) return refusal('nothing-changed')
  if (is.smallNumberLimit !== was.smallNumberLimit && reason === '')
    return refusal('limit-unexplained', { field: 'reason' })
  // What is recorded after it would give away what was withheld before.
  if (around.withheld && (is.smallNumberLimit ?? 0) < (was.smallNumberLimit ?? 0))
    return refusal('limit-lowered', { field: 'smallNumberLimit' })
  return (
    termsRefused(measure.ref, is, around) ?? [
      { type: 'measure-changed', says: { measure: measure.ref, was, is, reason } },
    ]
  )
}

/** Another meaning, from a day on: earlier figures keep the definition by which they were made. */
export function redefineMeasure(
  measure: StandingMeasure,
  { definition, from, reason }: { definition: Definition; from: Day; reason: string },
): Event[] | Refusal {
  if (measure.retiredAt !== null) return refusal('measure-retired')
  if (sameShape(measure.definition, definition)) return refusal('nothing-changed')
  // Its baseline, target and earlier figures are on the scale of the first.
  if (measure.definition.shownAs !== definition.shownAs) return refusal('another-scale', { field: 'shownAs' })
  if (from < measure.from) return refusal('definition-before-the-last', { field: 'from' })
  return (
    definitionRefused(definition) ?? [
      {
        type: 'measure-redefined',
        says: {
          measure: measure.ref,
          version: measure.version + 1,
          was: measure.definition,
          definition,
          from,
          reason,
        },
      },
    ]
  )
}

export function retireMeasure(
  { ref, retiredAt }: Pick<StandingMeasure, 'ref' | 'retiredAt'>,
  reason: string,
): Event[] | Refusal {
  if (retiredAt !== null) return refusal('measure-retired')
  return [{ type: 'measure-retired', says: { measure: ref, reason } }]
}

function termsRefused(measure: string, { name }: Terms, { owner, others }: Around): Refusal | null {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase()
  const taken = others.find(other => other.ref !== measure && other.retiredAt === null && same(other.name))
  if (taken) return refusal('measure-exists', { field: 'name', facts: { name: taken.ref } })
  return ownerRefused(owner)
}

/** Somebody without one of these roles could not record a single figure. */
function ownerRefused(owner: PersonCandidate | null): Refusal | null {
  if (owner === null) return null
  const facts = { name: owner.name }
  if (owner.retired) return refusal('person-retired', { field: 'owner', facts })
  return owner.roles.some(role => recorders.includes(role))
    ? null
    : refusal('not-a-measure-owner', { field: 'owner', facts })
}
const recorders: readonly string[] = ['action-owner', 'deputy-director', 'plan-manager']

function definitionRefused({ numerator, denominator }: Definition): Refusal | null {
  if ((numerator === '') === (denominator === '')) return null
  return refusal('half-a-definition', { field: numerator === '' ? 'numerator' : 'denominator' })
}
