import { describe, expect, it, test } from 'vitest'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { embargoedAction } from '../../e2e/world/embargoed-action.ts'
import { day, people, smallCouncil, type SmallCouncil, type Who } from '../../e2e/world/small-council.ts'
import { openEditions } from '../../db/editions.ts'
import { auditFigures } from '../../db/read/audit-figures.ts'
import { allNotes, followUpsFor, notesAbout } from '../../db/read/audit-notes.ts'
import { drawnBy, sampleByRef, verdictsOn } from '../../db/read/audit-samples.ts'
import { closureOf, closuresApproved, closuresBetween } from '../../db/read/closures.ts'
import { historyOf } from '../../db/read/history.ts'
import { sealOf } from '../../db/read/seal.ts'
import { rowsOf } from '../../db/state-tables.ts'
import { comesOutTheSame } from '../domain/audit-sample.ts'
import type { AuditAbout } from '../domain/events/audit.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { auditClosure } from './audit-closure.ts'
import { drawAuditSample } from './draw-audit-sample.ts'
import { mustCarryOut } from './runner.ts'
import { setFollowUp } from './set-follow-up.ts'
import { stale } from './stale.ts'
import { writeAuditNote } from './write-audit-note.ts'

const year = { from: day('2022-01-01'), to: day('2022-06-01') }
const order = { ...year, seed: 7, size: 10 }

/** The small council, with completion of A-001 approved by a meeting. */
function closed(evidencedBy: Who = people.owner): SmallCouncil {
  const council = smallCouncil()
  council.happens(people.clerk, [
    {
      type: 'meeting-planned',
      says: {
        meeting: 'scrutiny-board-2022-07-06',
        body: 'scrutiny-board',
        is: { on: day('2022-07-06'), place: 'Civic Hall' },
      },
    },
  ])
  approveFirstAction(council, evidencedBy)
  return council
}
const draw = (council: SmallCouncil, more: Partial<typeof order> = {}) =>
  council.orders(people.auditor, 'keep-audit', drawAuditSample, { ...order, ...more })
const judge = (council: SmallCouncil, who: Who = people.auditor, claim = 'C-001') =>
  council.orders(who, 'keep-audit', auditClosure, {
    sample: 'AS-01',
    claim,
    outcome: 'satisfied',
    words: 'Followed to the record',
  })

describe('a sample of closed actions', () => {
  it('is recorded with all that is needed to draw it again, and comes out the same', () => {
    const council = closed()
    const through = council.db.$client.prepare<[], number>('select max(number) from event').pluck().get() ?? 0
    mustCarryOut(draw(council))
    const sample = sampleByRef(council.db, 'AS-01')
    expect(sample).toMatchObject({ seed: 7, size: 10, through, head: sealOf(council.db, through)?.hash })
    const drawn = drawnBy(council.db, 'AS-01')
    expect(drawn).toMatchObject([{ claim: 'C-001', action: 'A-001', outcome: null }])
    const closures = closuresApproved(council.db, year, through)
    expect(comesOutTheSame({ ...order, drawn }, closures)).toBe(true)
    expect(comesOutTheSame({ ...order, drawn }, [...closures, { claim: 'C-002', action: 'A-002' }])).toBe(
      false,
    )
  })

  it('is refused where nothing was approved, where the days are the wrong way round, to come, or the seed is none', () => {
    const council = closed()
    expect(draw(smallCouncil())).toEqual({ refused: 'nothing-closed', field: 'from' })
    expect(draw(council, { to: day('2021-12-31') })).toMatchObject({ refused: 'ends-before-it-begins' })
    expect(draw(council, { to: day('2022-06-02') })).toMatchObject({ refused: 'in-the-future' })
    expect(draw(council, { seed: 0 })).toMatchObject({ refused: 'not-a-seed' })
    expect(draw(council, { to: day('2022-05-08') })).toMatchObject({ refused: 'nothing-closed' })
  })

  it('takes a verdict from an auditor who had no hand in the closure, of which the last stands', () => {
    const council = closed()
    mustCarryOut(draw(council))
    const alsoOwner: Who = { ...people.owner, role: 'action-owner' }
    expect(judge(council, alsoOwner)).toMatchObject({ refused: 'own-closure' })
    expect(judge(council, people.auditor, 'C-002')).toEqual({ refused: 'not-found' })
    mustCarryOut(judge(council))
    mustCarryOut(judge(council))
    expect(verdictsOn(council.db, 'C-001')).toHaveLength(2)
    expect(drawnBy(council.db, 'AS-01')).toMatchObject([{ outcome: 'satisfied' }])
  })

  it('takes none from an auditor who attached its evidence', () => {
    const council = closed(people.auditor)
    mustCarryOut(draw(council))
    expect(judge(council)).toMatchObject({ refused: 'own-closure' })
  })

  it('is never public, though everybody who signs in reads it', () => {
    const council = closed()
    mustCarryOut(draw(council))
    mustCarryOut(judge(council))
    const editions = openEditions(council.db, 5)
    const signedIn = editions.editionFor({
      parts: 'open',
      asAt: null,
      seesEmbargoed: false,
      seesRights: false,
    })
    const isPublic = editions.publicThrough(signedIn.through)
    const rows = (db: typeof council.db) =>
      ['audit_sample', 'audit_drawn', 'audit_verdict'].map(table => [...rowsOf(db, table)].length)
    expect(rows(signedIn.db)).toEqual([1, 1, 1])
    expect(rows(isPublic.db)).toEqual([0, 0, 0])
    const subject = { kind: 'action', ref: 'A-001' } as const
    const types = (db: typeof council.db) => historyOf(db, subject, Infinity).map(({ type }) => type)
    expect(types(signedIn.db)).toContain('closure-audited')
    expect(types(isPublic.db)).not.toContain('closure-audited')
  })

  it('does not come between somebody and the form they have open: a verdict changes nothing of the action', () => {
    const council = closed()
    mustCarryOut(draw(council))
    const seen = council.db.$client.prepare<[], number>('select max(number) from event').pluck().get() ?? 0
    mustCarryOut(judge(council))
    expect(stale(council.db, 'action', 'A-001', seen)).toBeNull()
  })
})

describe('notes and follow-ups of auditors', () => {
  const about = { kind: 'claim', ref: 'C-001' } as const
  const ask = (council: SmallCouncil, more = {}) =>
    council.orders(people.auditor, 'keep-audit', setFollowUp, {
      about,
      asks: 'The list of cases',
      of: people.owner.id,
      due: day('2022-06-10'),
      ...more,
    })
  const answer = (council: SmallCouncil, closes: boolean) =>
    council.orders(people.auditor, 'keep-audit', answerFollowUp, {
      followUp: 'AF-001',
      answer: 'Here it is',
      closes,
    })

  it('are about a record that there is', () => {
    const council = closed()
    const write = (kind: AuditAbout['kind'], ref: string) =>
      council.orders(people.auditor, 'keep-audit', writeAuditNote, {
        about: { kind, ref },
        text: 'Well kept',
      })
    mustCarryOut(write('claim', 'C-001'))
    mustCarryOut(write('point', 'ILACS-2022-01'))
    expect(notesAbout(council.db, about)).toMatchObject([{ ref: 'AN-001', text: 'Well kept' }])
    expect(write('action', 'A-999')).toEqual({ refused: 'not-found' })
    expect(write('sample', 'AS-01')).toEqual({ refused: 'not-found' })
  })

  it('ask somebody for something by a day to come, and are answered until an auditor closes them', () => {
    const council = closed()
    expect(ask(council, { due: day('2022-05-31') })).toMatchObject({ refused: 'follow-up-in-the-past' })
    expect(ask(council, { of: 'P-999' })).toMatchObject({ refused: 'not-found' })
    mustCarryOut(ask(council))
    expect(followUpsFor(council.db, people.owner.id)).toMatchObject([{ ref: 'AF-001', answers: 0 }])
    mustCarryOut(answer(council, false))
    expect(followUpsFor(council.db, people.owner.id)).toMatchObject([{ answers: 1 }])
    mustCarryOut(answer(council, true))
    expect(followUpsFor(council.db, people.owner.id)).toEqual([])
    expect(answer(council, false)).toEqual({ refused: 'follow-up-closed' })
  })

  it('are withheld with an action under embargo', () => {
    const council = closed()
    council.happens(people.planManager, embargoedAction)
    mustCarryOut(
      council.orders(people.auditor, 'keep-audit', writeAuditNote, {
        about: { kind: 'action', ref: 'A-003' },
        text: 'Well kept',
      }),
    )
    const { db } = openEditions(council.db, 5).editionFor({
      parts: 'open',
      asAt: null,
      seesEmbargoed: false,
      seesRights: false,
    })
    expect(allNotes(council.db)).toHaveLength(1)
    expect(allNotes(db)).toHaveLength(0)
  })
})

test('what management says is done and what audit verified are two figures', () => {
  const council = closed()
  mustCarryOut(draw(council))
  const none = { claimed: 0, verified: 0, satisfied: 0, notSatisfied: 0, cannotTell: 0 }
  expect(auditFigures(council.db)).toEqual({ ...none, actions: 2, approved: 1 })
  mustCarryOut(judge(council))
  expect(auditFigures(council.db)).toEqual({ ...none, actions: 2, approved: 1, satisfied: 1 })
  council.happens(people.planManager, [
    { type: 'action-reopened', says: { action: 'A-001', reason: 'It slid back' } },
  ])
  expect(auditFigures(council.db)).toEqual({ ...none, actions: 2, approved: 0 })
})

describe('a closure', () => {
  it('names every hand in the role its event was signed in, also where it is not held any more', () => {
    const council = closed()
    council.happens(people.administrator, [
      { type: 'role-ended', says: { person: people.owner.id, role: 'action-owner' } },
    ])
    const hands = closureOf(council.db, 'C-001')?.steps.map(({ type, by, role }) => ({ type, by, role }))
    expect(hands).toEqual([
      { type: 'completion-claimed', by: people.owner.id, role: 'action-owner' },
      { type: 'claim-verified', by: people.otherDeputyDirector.id, role: 'deputy-director' },
      { type: 'completion-approved', by: people.clerk.id, role: 'governance-officer' },
    ])
    expect(closureOf(council.db, 'C-001')?.evidenced).toMatchObject([
      { evidence: 'E-001', by: people.owner.id, role: 'action-owner' },
    ])
    expect(closuresBetween(council.db, year)).toEqual([closureOf(council.db, 'C-001')])
    expect(closuresBetween(council.db, { from: day('2021-01-01'), to: day('2021-12-31') })).toEqual([])
  })
})
