import type { Day } from '../../app/domain/day.ts'
import type { About } from '../../app/domain/events/exempt.ts'
import { and, asc, desc, eq, gte, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { exemptMatter, exemptReading, exemptRight } from '../schema/exempt.ts'
import { person } from '../schema/people.ts'

const given = sql.placeholder
/** What everybody may know of a matter: that it is withheld, why, and by what. */
const marker = {
  ref: exemptMatter.ref,
  aboutKind: exemptMatter.aboutKind,
  aboutRef: exemptMatter.aboutRef,
  class: exemptMatter.class,
  paragraphs: exemptMatter.paragraphs,
  balance: exemptMatter.balance,
  decidedBy: exemptMatter.decidedBy,
  reviewOn: exemptMatter.reviewOn,
  released: exemptMatter.released,
}
const markers = prepared(db => db.select(marker).from(exemptMatter).orderBy(asc(exemptMatter.ref)).prepare())
const markersAbout = prepared(db =>
  db
    .select(marker)
    .from(exemptMatter)
    .where(and(eq(exemptMatter.aboutKind, given('kind')), eq(exemptMatter.aboutRef, given('ref'))))
    .orderBy(asc(exemptMatter.ref))
    .prepare(),
)
const one = prepared(db =>
  db
    .select()
    .from(exemptMatter)
    .where(eq(exemptMatter.ref, given('ref')))
    .prepare(),
)
const rights = prepared(db =>
  db
    .select({
      person: exemptRight.person,
      name: person.name,
      until: exemptRight.until,
      reason: exemptRight.reason,
      ended: exemptRight.ended,
    })
    .from(exemptRight)
    .innerJoin(person, eq(person.id, exemptRight.person))
    .where(eq(exemptRight.matter, given('matter')))
    .orderBy(sql`${person.name} collate nocase`)
    .prepare(),
)
const readings = prepared(db =>
  db
    .select({ number: exemptReading.number, name: person.name, at: exemptReading.at })
    .from(exemptReading)
    .innerJoin(person, eq(person.id, exemptReading.person))
    .where(eq(exemptReading.matter, given('matter')))
    .orderBy(desc(exemptReading.number))
    .prepare(),
)
const readBy = prepared(db =>
  db
    .select({ matter: exemptRight.matter })
    .from(exemptRight)
    .innerJoin(exemptMatter, eq(exemptMatter.ref, exemptRight.matter))
    .where(
      and(
        eq(exemptRight.person, given('person')),
        eq(exemptRight.ended, false),
        eq(exemptMatter.released, false),
        gte(exemptRight.until, given('today')),
      ),
    )
    .prepare(),
)

export const exemptMarkers = (db: Connection) => markers(db).all()
export const exemptMarkersAbout = (db: Connection, { kind, ref }: About) =>
  markersAbout(db).all({ kind, ref })
export type ExemptMarker = ReturnType<typeof exemptMarkers>[number]

/** In an open edition without what is withheld. */
export const exemptMatterByRef = (db: Connection, ref: string) => one(db).get({ ref })

/** All that were ever given, those that have ended too. Empty in an edition whose reader may not know of rights. */
export const exemptRightsTo = (db: Connection, matter: string) => rights(db).all({ matter })
/** Newest first. */
export const exemptReadingsOf = (db: Connection, matter: string) => readings(db).all({ matter })

/** The matters that a person has a right to read on a day. */
export const mattersReadBy = (db: Connection, person: string, today: Day): string[] =>
  readBy(db)
    .all({ person, today })
    .map(({ matter }) => matter)

/** A matter as its rules need it: with the rights that hold on a day. */
export function standingMatter(db: Connection, ref: string, today: Day) {
  const matter = exemptMatterByRef(db, ref)
  if (matter === undefined) return undefined
  const held = exemptRightsTo(db, ref).filter(({ ended, until }) => !ended && until >= today)
  return { ...matter, rights: held }
}

/** What of withheld matter somebody with these rights may read: that, and what has been released. */
export const mattersOpenTo = (db: Connection, reads: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...reads,
    ...exemptMarkers(db)
      .filter(({ released }) => released)
      .map(({ ref }) => ref),
  ])
