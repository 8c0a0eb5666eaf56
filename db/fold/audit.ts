import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import {
  auditAnswer,
  auditDrawn,
  auditFollowUp,
  auditNote,
  auditSample,
  auditVerdict,
} from '../schema/audit.ts'

const given = sql.placeholder

export function foldAudit(db: Connection) {
  const insertSample = inserting(db, auditSample)
  const insertDrawn = inserting(db, auditDrawn)
  const insertVerdict = inserting(db, auditVerdict)
  const insertNote = inserting(db, auditNote)
  const insertFollowUp = inserting(db, auditFollowUp)
  const insertAnswer = inserting(db, auditAnswer)
  const close = db
    .update(auditFollowUp)
    .set({ closedAt: sql`${given('at')}` })
    .where(eq(auditFollowUp.ref, given('followUp')))
    .prepare()

  return {
    'audit-sample-drawn': ({ says: { sample, from, to, drawn, ...how }, by, at, number }) => {
      insertSample({ ref: sample, fromDay: from, toDay: to, ...how, drawnBy: by, drawnAt: at, number })
      drawn.forEach((closure, place) => {
        insertDrawn({ sample, place, ...closure })
      })
    },
    'closure-audited': ({ says, by, at, number }) => {
      insertVerdict({ ...says, by, at, number })
    },
    'audit-note-written': ({ says: { note, about, text }, by, at }) => {
      insertNote({ ref: note, aboutKind: about.kind, aboutRef: about.ref, text, by, at })
    },
    'audit-follow-up-set': ({ says: { followUp, about, ...asked }, by, at }) => {
      insertFollowUp({
        ref: followUp,
        aboutKind: about.kind,
        aboutRef: about.ref,
        ...asked,
        by,
        at,
        closedAt: null,
      })
    },
    'audit-follow-up-answered': ({ says: { followUp, answer, closes }, by, at, number }) => {
      insertAnswer({ number, followUp, answer, by, at })
      if (closes) close.run({ followUp, at })
    },
  } satisfies Partial<Folds>
}
