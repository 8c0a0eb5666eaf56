import { day, people, smallCouncil, type SmallCouncil, type Who } from '../../e2e/world/small-council.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { liveEdition } from '../../db/editions.ts'
import type { ActionTerms } from '../domain/events/plan.ts'
import type { Event } from '../domain/history.ts'
import { claimCompletion, type ClaimCompletion } from './claim-completion.ts'
import { recordResolution, type RecordResolution } from './record-resolution.ts'
import { mustCarryOut } from './runner.ts'
import { verifyClaim } from './verify-claim.ts'

/** A council whose action A-001 has evidence E-001, and whose scrutiny board meets on 6 July 2022 over one item. */
export function councilWithEvidence(): SmallCouncil {
  const council = smallCouncil()
  council.happens(people.owner, [evidence('E-001', 'A-001')])
  council.happens(people.clerk, [
    {
      type: 'meeting-planned',
      says: { meeting, body: 'scrutiny-board', is: { on: day('2022-07-06'), place: 'Civic Hall' } },
    },
    {
      type: 'item-added',
      says: { meeting, item: 1, title: 'Inspection outcomes', inspection: 'ILACS-2022' },
    },
  ])
  return council
}
export const meeting = 'scrutiny-board-2022-07-06'

export const evidence = (ref: string, action: string, supersedes: string | null = null): Event => ({
  type: 'evidence-attached',
  says: {
    evidence: ref,
    action,
    kind: 'audit',
    title: 'Audit of 40 plans',
    file: { sha256: 'a'.repeat(64), name: 'audit.pdf', mime: 'application/pdf', size: 1000 },
    link: null,
    supersedes,
  },
})

/** The number of the newest event: what a form drawn now has seen. */
export const seenNow = ({ db }: SmallCouncil) => liveEdition(db).through

const impact = 'Children’s plans say what happens if the first plan fails.'

export const claim = (council: SmallCouncil, more: Partial<ClaimCompletion> = {}, who: Who = people.owner) =>
  council.orders(who, 'claim-completion', claimCompletion, {
    action: 'A-001',
    impact,
    evidence: ['E-001'],
    seen: seenNow(council),
    ...more,
  })

export const verify = (council: SmallCouncil, who: Who = people.planManager, on?: string) =>
  council.orders(
    who,
    'verify-claim',
    verifyClaim,
    { action: 'A-001', comment: '', seen: seenNow(council) },
    on,
  )

/** The council with C-001 claimed by Tom Keller. */
export function claimed(): SmallCouncil {
  const council = councilWithEvidence()
  mustCarryOut(claim(council))
  return council
}

/** The same, verified by Ruth Adeyemi: complete, awaiting approval. */
export function verified(): SmallCouncil {
  const council = claimed()
  mustCarryOut(verify(council))
  return council
}

/** A-001 as a form drawn now shows it to the clerk. */
export function sawNow({ db }: SmallCouncil) {
  const action = actionByRef(db, 'A-001')
  return { action: 'A-001', claim: action?.claim ?? '', version: action?.version ?? 0 }
}

export const resolve = (
  council: SmallCouncil,
  more: Partial<RecordResolution> = {},
  who: Who = people.clerk,
  on = '2022-07-06',
) =>
  council.orders(
    who,
    'record-resolution',
    recordResolution,
    {
      meeting,
      item: 1,
      words: 'That completion of the action be approved.',
      effect: { does: 'approved', saw: [sawNow(council)] },
      seen: seenNow(council),
      ...more,
    },
    on,
  )

/** The same, approved by resolution (a) on 6 July 2022. */
export function approved(): SmallCouncil {
  const council = verified()
  mustCarryOut(resolve(council))
  return council
}

/** The plan manager changes what A-001 is to do: a new version of it. */
export function changeTerms(council: SmallCouncil) {
  const was: ActionTerms = {
    title: 'Review the record used for children’s plans',
    detail: '',
    theme: 'Planning',
    start: day('2022-05-16'),
    successMeasure: 'Audits find it',
  }
  const is = { ...was, successMeasure: 'Nine in ten audits find it' }
  council.happens(people.planManager, [
    { type: 'action-changed', says: { action: 'A-001', was, is, reason: 'The measure was too weak' } },
  ])
}
