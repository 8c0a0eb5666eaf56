import { eq, sql } from 'drizzle-orm'
import type { RecordedOf } from '../../app/domain/history.ts'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { action } from '../schema/plan.ts'
import { evidence, laterDate, progressUpdate } from '../schema/progress.ts'
import { resolutionAction } from '../schema/resolutions.ts'
import { indexWords } from '../search-words.ts'
import { lapsing } from './lapse.ts'

const given = sql.placeholder
const thisAction = eq(action.ref, given('action'))

export function foldProgress(db: Connection) {
  const index = indexWords(db)
  const insertUpdate = inserting(db, progressUpdate)
  // As SQL, because it comes with every update: through Drizzle it takes twice as long.
  const noteUpdate = db.$client.prepare<{ action: string; at: string; speaksOf: string }>(
    `update action set last_update_at = @at, last_update_on = max(coalesce(last_update_on, ''), @speaksOf) where ref = @action`,
  )
  const endorseUpdate = db
    .update(progressUpdate)
    .set({
      endorsedBy: sql`${given('by')}`,
      endorsedAt: sql`${given('at')}`,
      endorsedComment: sql`${given('comment')}`,
    })
    .where(eq(progressUpdate.ref, given('update')))
    .prepare()
  const rateImpact = db
    .update(action)
    .set({
      impact: sql`${given('is')}`,
      impactBy: sql`${given('by')}`,
      impactAt: sql`${given('at')}`,
      impactReason: sql`${given('reason')}`,
    })
    .where(thisAction)
    .prepare()
  const setDelivery = db
    .update(action)
    .set({
      deliverySet: sql`${given('rating')}`,
      deliverySetBy: sql`${given('by')}`,
      deliverySetAt: sql`${given('at')}`,
      deliverySetReason: sql`${given('reason')}`,
    })
    .where(thisAction)
    .prepare()
  const insertEvidence = inserting(db, evidence)
  const supersede = db
    .update(evidence)
    .set({ supersededBy: sql`${given('evidence')}` })
    .where(eq(evidence.ref, given('supersedes')))
    .prepare()
  /** Evidence that a claim rests on was superseded: what was claimed, verified or approved is no longer what stands. */
  const newVersionWhereClaimed = db
    .update(action)
    .set({ version: sql`${given('number')}` })
    .where(
      sql`${action.ref} = ${given('action')} and exists (select 1 from claim_evidence
        where claim_evidence.claim = ${action.claim} and claim_evidence.evidence = ${given('supersedes')})`,
    )
    .prepare()
  const lapse = lapsing(db)
  const insertLaterDate = inserting(db, laterDate)
  const decide = db
    .update(laterDate)
    .set({
      outcome: sql`${given('outcome')}`,
      decidedBy: sql`${given('by')}`,
      decidedAt: sql`${given('at')}`,
      comment: sql`${given('comment')}`,
      meeting: sql`${given('meeting')}`,
      letter: sql`${given('letter')}`,
    })
    .where(eq(laterDate.ref, given('dueDateRequest')))
    .prepare()
  const insertEffect = inserting(db, resolutionAction)
  const versionOf = db.$client.prepare<[string], number>('select version from action where ref = ?').pluck()
  const moveDue = db
    .update(action)
    .set({
      due: sql`${given('to')}`,
      revisions: sql`${action.revisions} + 1`,
      version: sql`${given('number')}`,
    })
    .where(thisAction)
    .prepare()

  function decideOn(
    outcome: 'granted' | 'refused',
    { says, by, at }: RecordedOf<'later-date-granted' | 'later-date-refused'>,
  ) {
    const { dueDateRequest, action, meeting = null, letter = null } = says
    const comment = 'comment' in says ? says.comment : says.reason
    decide.run({ dueDateRequest, outcome, by, at, comment, meeting, letter })
    if (meeting === null || letter === null) return
    const version = versionOf.get(action) ?? 0
    insertEffect({ meeting, letter, action, effect: `later-date-${outcome}`, version, claim: null })
  }

  return {
    'update-posted': ({ says, number, at, by, role }) => {
      insertUpdate({
        ref: says.update,
        action: says.action,
        number,
        at,
        by,
        role,
        onBehalfOf: says.onBehalfOf,
        speaksOf: says.speaksOf,
        text: says.text,
        nextStep: says.nextStep,
        endorsedBy: null,
        endorsedAt: null,
        endorsedComment: null,
      })
      noteUpdate.run({ action: says.action, at, speaksOf: says.speaksOf })
      index(
        'update',
        says.update,
        `${says.action} ${says.update}`,
        [says.text, says.nextStep].filter(Boolean).join('\n'),
      )
    },
    'update-endorsed': ({ says, at, by }) =>
      endorseUpdate.run({ update: says.update, at, by, comment: says.comment }),
    'impact-rated': ({ says, at, by }) => rateImpact.run({ ...says, at, by }),
    'delivery-rating-set': ({ says, at, by }) => setDelivery.run({ ...says, at, by }),
    'delivery-rating-returned': ({ says }) =>
      setDelivery.run({ action: says.action, rating: null, at: null, by: null, reason: null }),
    'evidence-attached': ({ says, number, at, by }) => {
      insertEvidence({
        ref: says.evidence,
        action: says.action,
        number,
        at,
        by,
        kind: says.kind,
        title: says.title,
        sha256: says.file?.sha256 ?? null,
        fileName: says.file?.name ?? null,
        mime: says.file?.mime ?? null,
        size: says.file?.size ?? null,
        link: says.link,
        supersededBy: null,
      })
      if (says.supersedes) {
        supersede.run(says)
        newVersionWhereClaimed.run({ action: says.action, supersedes: says.supersedes, number })
        lapse.run({ action: says.action, at })
      }
      index('evidence', says.evidence, `${says.evidence} ${says.title}`, says.file?.name ?? says.link ?? '')
    },
    'later-date-asked': ({ says, at, by }) =>
      insertLaterDate({
        ref: says.dueDateRequest,
        action: says.action,
        fromDay: says.from,
        toDay: says.to,
        reason: says.reason,
        askedBy: by,
        askedAt: at,
        outcome: null,
        decidedBy: null,
        decidedAt: null,
        comment: null,
        meeting: null,
        letter: null,
      }),
    'later-date-granted': event => {
      const { says, number, at } = event
      decideOn('granted', event)
      moveDue.run({ action: says.action, to: says.to, number })
      lapse.run({ action: says.action, at })
    },
    'later-date-refused': event => {
      decideOn('refused', event)
    },
  } satisfies Partial<Folds>
}
