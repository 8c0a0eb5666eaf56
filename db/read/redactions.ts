import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { redaction, redactionFile, redactionPart, redactionWords } from '../schema/redactions.ts'

const given = sql.placeholder

const all = prepared(db => db.select().from(redaction).orderBy(desc(redaction.ref)).prepare())
const one = prepared(db =>
  db
    .select()
    .from(redaction)
    .where(eq(redaction.ref, given('ref')))
    .prepare(),
)
const parts = prepared(db =>
  db
    .select({ number: redactionPart.number, part: redactionPart.part })
    .from(redactionPart)
    .where(eq(redactionPart.redaction, given('ref')))
    .orderBy(asc(redactionPart.number), asc(redactionPart.part))
    .prepare(),
)
const files = prepared(db =>
  db
    .select({ sha256: redactionFile.sha256 })
    .from(redactionFile)
    .where(eq(redactionFile.redaction, given('ref')))
    .orderBy(asc(redactionFile.sha256))
    .prepare(),
)
const fromEvent = prepared(db =>
  db
    .selectDistinct({ ref: redaction.ref, reason: redaction.reason, endedAt: redaction.endedAt })
    .from(redactionPart)
    .innerJoin(redaction, eq(redaction.ref, redactionPart.redaction))
    .where(sql`${redactionPart.number} = ${given('number')} and ${redaction.state} = 'done'`)
    .orderBy(asc(redaction.ref))
    .prepare(),
)
const ofFile = prepared(db =>
  db
    .select({ ref: redaction.ref, endedAt: redaction.endedAt })
    .from(redactionFile)
    .innerJoin(redaction, eq(redaction.ref, redactionFile.redaction))
    .where(sql`${redactionFile.sha256} = ${given('sha256')} and ${redaction.state} = 'done'`)
    .limit(1)
    .prepare(),
)
const gone = prepared(db =>
  db
    .selectDistinct({ sha256: redactionFile.sha256 })
    .from(redactionFile)
    .innerJoin(redaction, eq(redaction.ref, redactionFile.redaction))
    .where(eq(redaction.state, 'done'))
    .prepare(),
)

const words = prepared(db =>
  db
    .select({ passages: redactionWords.passages })
    .from(redactionWords)
    .where(eq(redactionWords.redaction, given('ref')))
    .prepare(),
)

/** Newest first. */
export const allRedactions = (db: Connection) => all(db).all()
export const redactionByRef = (db: Connection, ref: string) => one(db).get({ ref })
export type RedactionRow = NonNullable<ReturnType<typeof redactionByRef>>
export const partsOfRedaction = (db: Connection, ref: string) => parts(db).all({ ref })
export const filesOfRedaction = (db: Connection, ref: string): string[] =>
  files(db)
    .all({ ref })
    .map(({ sha256 }) => sha256)
/** The redactions that took something out of an event. */
export const redactionsOfEvent = (db: Connection, number: number) => fromEvent(db).all({ number })
/** The redaction by which a file was removed. */
export const redactionOfFile = (db: Connection, sha256: string) => ofFile(db).get({ sha256 })
/** Files that have been removed, by SHA-256. */
export const removedFiles = (db: Connection): string[] =>
  gone(db)
    .all()
    .map(({ sha256 }) => sha256)

/** What is to be removed, of the live database alone: empty where only files are to go, or once it has gone. */
export const passagesOf = (db: Connection, ref: string): string[] => words(db).get({ ref })?.passages ?? []
