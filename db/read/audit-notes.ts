import { and, asc, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { AuditAbout } from '../../app/domain/events/audit.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { auditAnswer, auditFollowUp, auditNote } from '../schema/audit.ts'
import { actionByRef } from './actions.ts'
import { sampleByRef } from './audit-samples.ts'
import { closureOf } from './closures.ts'
import { pointByRef } from './points.ts'

const given = sql.placeholder
const sameNote = and(eq(auditNote.aboutKind, given('kind')), eq(auditNote.aboutRef, given('ref')))
const sameFollowUp = and(eq(auditFollowUp.aboutKind, given('kind')), eq(auditFollowUp.aboutRef, given('ref')))

const notesOn = prepared(db =>
  db.select().from(auditNote).where(sameNote).orderBy(asc(auditNote.at)).prepare(),
)
const notes = prepared(db => db.select().from(auditNote).orderBy(desc(auditNote.ref)).prepare())

const told = (db: Connection) =>
  db
    .select({
      ...getTableColumns(auditFollowUp),
      answers: sql<number>`(select count(*) from audit_answer where follow_up = ${auditFollowUp.ref})`,
    })
    .from(auditFollowUp)
const oneFollowUp = prepared(db =>
  told(db)
    .where(eq(auditFollowUp.ref, given('ref')))
    .prepare(),
)
const openFirst = [sql`${auditFollowUp.closedAt} is not null`, asc(auditFollowUp.due), asc(auditFollowUp.ref)]
const followUps = prepared(db =>
  told(db)
    .orderBy(...openFirst)
    .prepare(),
)
const followUpsOn = prepared(db =>
  told(db)
    .where(sameFollowUp)
    .orderBy(...openFirst)
    .prepare(),
)
const openOf = prepared(db =>
  told(db)
    .where(and(eq(auditFollowUp.of, given('person')), isNull(auditFollowUp.closedAt)))
    .orderBy(asc(auditFollowUp.due), asc(auditFollowUp.ref))
    .prepare(),
)
const answers = prepared(db =>
  db
    .select()
    .from(auditAnswer)
    .where(eq(auditAnswer.followUp, given('followUp')))
    .orderBy(asc(auditAnswer.number))
    .prepare(),
)

/** An auditor's notes on a record, oldest first. */
export const notesAbout = (db: Connection, about: AuditAbout) => notesOn(db).all(about)
/** Newest first. */
export const allNotes = (db: Connection) => notes(db).all()

export const followUpByRef = (db: Connection, ref: string) => oneFollowUp(db).get({ ref })
/** Open ones first, by the day they are wanted. */
export const allFollowUps = (db: Connection) => followUps(db).all()
export const followUpsAbout = (db: Connection, about: AuditAbout) => followUpsOn(db).all(about)
export type FollowUpRow = ReturnType<typeof allFollowUps>[number]
/** The open ones that a person is asked to answer. */
export const followUpsFor = (db: Connection, person: string) => openOf(db).all({ person })
export const answersTo = (db: Connection, followUp: string) => answers(db).all({ followUp })

/** What a record that a note can be about is called; undefined where there is none. */
export function auditedRecord(db: Connection, { kind, ref }: AuditAbout): { title: string } | undefined {
  switch (kind) {
    case 'action':
      return actionByRef(db, ref)
    case 'point': {
      const point = pointByRef(db, ref)
      return point && { title: point.is.text }
    }
    case 'claim':
      return closureOf(db, ref)
    case 'sample':
      return sampleByRef(db, ref) && { title: 'Sample of closed actions' }
  }
}
