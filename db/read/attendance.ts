import { and, asc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { attendance, interest } from '../schema/attendance.ts'

const given = sql.placeholder

const attending = prepared(db =>
  db
    .select()
    .from(attendance)
    .where(eq(attendance.meeting, given('meeting')))
    .orderBy(asc(attendance.member))
    .prepare(),
)
const declared = prepared(db =>
  db
    .select()
    .from(interest)
    .where(and(eq(interest.meeting, given('meeting')), eq(interest.removed, false)))
    .orderBy(asc(interest.interest))
    .prepare(),
)
const everDeclared = prepared(db =>
  db.$client.prepare<[string], number>('select count(*) from interest where meeting = ?').pluck(),
)

/** Who was there and who was not; empty until it is recorded. */
export const attendanceOf = (db: Connection, meeting: string) => attending(db).all({ meeting })

/** The interests declared at a meeting, without those recorded by mistake. */
export const interestsOf = (db: Connection, meeting: string) => declared(db).all({ meeting })
export type InterestRow = ReturnType<typeof interestsOf>[number]

export const interestByNumber = (db: Connection, meeting: string, number: number) =>
  interestsOf(db, meeting).find(({ interest }) => interest === number)

/** How many interests were ever recorded at a meeting: a number is given once. */
export const interestsEver = (db: Connection, meeting: string) => everDeclared(db).get(meeting) ?? 0
