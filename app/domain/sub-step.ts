import { refusedWorkOn, type Standing } from './action-standing.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface SubStep {
  subStep: number
  text: string
  done: boolean
}

interface Stepped extends Standing {
  ref: string
}

export function addSubSteps(
  action: Stepped,
  known: readonly SubStep[],
  texts: readonly string[],
): Event[] | Refusal {
  return refusedWorkOn(action) ?? subStepsFrom(action.ref, texts, known.length)
}

/** Marks as done what is ticked, and as not done what no longer is. `done` are the numbers ticked. */
export function tickSubSteps(
  action: Stepped,
  known: readonly SubStep[],
  done: readonly number[],
): Event[] | Refusal {
  const refused = refusedWorkOn(action)
  if (refused) return refused
  if (done.some(number => known.every(({ subStep }) => subStep !== number))) return refusal('not-found')
  const changed = known.filter(step => step.done !== done.includes(step.subStep))
  if (changed.length === 0) return refusal('nothing-changed')
  return changed.map(({ subStep, done: was }) => ({
    type: was ? 'sub-step-undone' : 'sub-step-done',
    says: { action: action.ref, subStep },
  }))
}

/** The events that add sub-steps, numbered on from those that were there already. */
export function subStepsFrom(action: string, texts: readonly string[], already: number): Event[] {
  return texts.map((text, place) => ({
    type: 'sub-step-added',
    says: { action, subStep: already + place + 1, text },
  }))
}
