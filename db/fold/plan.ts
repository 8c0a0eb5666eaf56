import { and, eq, sql } from 'drizzle-orm'
import type { ActionTerms, Owner } from '../../app/domain/events/plan.ts'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { action, actionPoint, milestone, subStep } from '../schema/plan.ts'
import { indexWords, unindexWords } from '../search-words.ts'
import { lapsing } from './lapse.ts'

const given = sql.placeholder
const thisAction = eq(action.ref, given('action'))

export function foldPlan(db: Connection) {
  const index = indexWords(db)
  const unindex = unindexWords(db)
  const insertAction = inserting(db, action)
  const changeTerms = db
    .update(action)
    .set({
      title: sql`${given('title')}`,
      detail: sql`${given('detail')}`,
      theme: sql`${given('theme')}`,
      start: sql`${given('start')}`,
      successMeasure: sql`${given('successMeasure')}`,
      version: sql`${given('number')}`,
    })
    .where(thisAction)
    .prepare()
  const setVersion = db
    .update(action)
    .set({ version: sql`${given('number')}` })
    .where(thisAction)
    .prepare()
  const lapse = lapsing(db)
  const assignOwner = db
    .update(action)
    .set({ ownerPerson: sql`${given('person')}`, ownerParty: sql`${given('party')}` })
    .where(thisAction)
    .prepare()
  const assignLead = db
    .update(action)
    .set({ executiveLead: sql`${given('is')}` })
    .where(thisAction)
    .prepare()
  const setDue = db
    .update(action)
    .set({
      due: sql`${given('due')}`,
      originalDue: sql`${given('due')}`,
      dueGivenAs: sql`${given('dueGivenAs')}`,
      dueSetAt: sql`${given('at')}`,
      version: sql`${given('number')}`,
    })
    .where(thisAction)
    .prepare()
  const withdraw = db.update(action).set({ withdrawn: true }).where(thisAction).prepare()
  const link = inserting(db, actionPoint)
  const unlink = db
    .delete(actionPoint)
    .where(and(eq(actionPoint.action, given('action')), eq(actionPoint.point, given('point'))))
    .prepare()
  const insertMilestone = inserting(db, milestone)
  const thisMilestone = and(
    eq(milestone.action, given('action')),
    eq(milestone.milestone, given('milestone')),
  )
  const meetMilestone = db
    .update(milestone)
    .set({ metOn: sql`${given('on')}` })
    .where(thisMilestone)
    .prepare()
  const removeMilestone = db.update(milestone).set({ removed: true }).where(thisMilestone).prepare()
  const insertSubStep = inserting(db, subStep)
  const markSubStep = db
    .update(subStep)
    .set({ done: sql`${given('done')}` })
    .where(and(eq(subStep.action, given('action')), eq(subStep.subStep, given('subStep'))))
    .prepare()

  function indexTerms(ref: string, terms: ActionTerms) {
    index(
      'action',
      ref,
      `${ref} ${terms.title}`,
      [terms.detail, terms.successMeasure, terms.theme].filter(Boolean).join('\n'),
    )
  }
  function ownerColumns(owner: Owner | null) {
    return {
      ownerPerson: owner && 'person' in owner ? owner.person : null,
      ownerParty: owner && 'party' in owner ? owner.party : null,
    }
  }

  function newVersion(action: string, { number, at }: { number: number; at: string }) {
    setVersion.run({ action, number })
    lapse.run({ action, at })
  }

  return {
    'action-planned': ({ says, number, at }) => {
      insertAction({
        ref: says.action,
        ...says.is,
        ...ownerColumns(says.owner),
        executiveLead: says.executiveLead,
        due: says.due,
        originalDue: says.due,
        dueGivenAs: says.dueGivenAs ?? null,
        dueSetAt: says.due && at,
        revisions: 0,
        plannedAt: at,
        withdrawn: false,
        version: number,
        lastUpdateAt: null,
        lastUpdateOn: null,
        deliverySet: null,
        deliverySetBy: null,
        deliverySetAt: null,
        deliverySetReason: null,
        impact: null,
        impactBy: null,
        impactAt: null,
        impactReason: null,
        claim: null,
      })
      for (const point of says.points) link({ action: says.action, point })
      indexTerms(says.action, says.is)
    },
    'action-changed': ({ says, number, at }) => {
      changeTerms.run({ action: says.action, ...says.is, number })
      lapse.run({ action: says.action, at })
      indexTerms(says.action, says.is)
    },
    'action-linked': ({ says, ...when }) => {
      link(says)
      newVersion(says.action, when)
    },
    'action-unlinked': ({ says, ...when }) => {
      unlink.run(says)
      newVersion(says.action, when)
    },
    'owner-assigned': ({ says }) => {
      const { ownerPerson, ownerParty } = ownerColumns(says.is)
      assignOwner.run({ action: says.action, person: ownerPerson, party: ownerParty })
    },
    'executive-lead-assigned': ({ says }) => assignLead.run(says),
    'due-date-set': ({ says, number, at }) => {
      setDue.run({ ...says, dueGivenAs: says.dueGivenAs ?? null, number, at })
      lapse.run({ action: says.action, at })
    },
    'milestone-added': ({ says, ...when }) => {
      insertMilestone({ ...says, metOn: null, removed: false })
      newVersion(says.action, when)
    },
    'milestone-met': ({ says }) => meetMilestone.run(says),
    'milestone-removed': ({ says, ...when }) => {
      removeMilestone.run(says)
      newVersion(says.action, when)
    },
    'sub-step-added': ({ says }) => insertSubStep({ ...says, done: false }),
    'sub-step-done': ({ says }) => markSubStep.run({ ...says, done: 1 }),
    'sub-step-undone': ({ says }) => markSubStep.run({ ...says, done: 0 }),
    'action-withdrawn': ({ says }) => {
      withdraw.run(says)
      unindex('action', says.action)
    },
  } satisfies Partial<Folds>
}
