import { expect, it } from 'vitest'
import { day, people } from '../../e2e/world/small-council.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { changedSince } from '../../db/read/changes.ts'
import { approved, evidence } from '../commands/completion.testing.ts'
import type { Event } from './history.ts'
import { lapsedBy } from './lapse.ts'

const action = 'A-001'
const terms = { title: 'Review', detail: '', theme: null, start: null, successMeasure: null }
const dueDateRequest = { dueDateRequest: 'D-001', action, from: day('2022-09-30'), to: day('2022-10-31') }

const lapsing: Event[] = [
  { type: 'action-changed', says: { action, was: terms, is: terms, reason: '' } },
  { type: 'action-linked', says: { action, point: 'ILACS-2022-02' } },
  { type: 'action-unlinked', says: { action, point: 'ILACS-2022-01', reason: '' } },
  { type: 'milestone-added', says: { action, milestone: 1, text: 'Half', due: day('2022-08-01') } },
  { type: 'later-date-granted', says: { ...dueDateRequest, comment: '' } },
  evidence('E-002', action, 'E-001'),
]
const harmless: Event[] = [
  evidence('E-002', action),
  { type: 'owner-assigned', says: { action, was: null, is: null, reason: '' } },
  { type: 'sub-step-added', says: { action, subStep: 1, text: 'Ask' } },
  { type: 'impact-rated', says: { action, was: null, is: 'shown', reason: 'Audit' } },
]

/** What happened to the approved action since its claim, and the version that the fold gave it. */
function afterwards(event: Event) {
  const { db, happens } = approved()
  const claimed = actionByRef(db, action)?.claimVersion ?? 0
  happens(people.planManager, [event])
  const lapse = lapsedBy(['E-001'], changedSince(db, 'action', action, claimed))
  return { claimed, lapse, version: actionByRef(db, action)?.version }
}

it.each(lapsing)('an approval lapses by $type, and that very event is named', event => {
  const { lapse, version } = afterwards(event)
  expect(lapse).toMatchObject({ type: event.type, number: version })
})

it.each(harmless)('an approval stands after $type', event => {
  const { lapse, claimed, version } = afterwards(event)
  expect([lapse, version]).toEqual([undefined, claimed])
})
