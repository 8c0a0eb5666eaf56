import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { exemptMatter, exemptReading, exemptRight } from '../schema/exempt.ts'

const given = sql.placeholder
const thisMatter = eq(exemptMatter.ref, given('matter'))

/** Nothing of it is indexed for search: what is released is read where it stands. */
export function foldExempt(db: Connection) {
  const insertMatter = inserting(db, exemptMatter)
  const review = db
    .update(exemptMatter)
    .set({
      balance: sql`${given('balance')}`,
      decidedBy: sql`${given('decidedBy')}`,
      reviewOn: sql`${given('reviewOn')}`,
    })
    .where(thisMatter)
    .prepare()
  const release = db
    .update(exemptMatter)
    .set({
      released: true,
      text: sql`${given('text')}`,
      file: sql`${given('file')}`,
    })
    .where(thisMatter)
    .prepare()
  const forget = db
    .delete(exemptRight)
    .where(and(eq(exemptRight.matter, given('matter')), eq(exemptRight.person, given('person'))))
    .prepare()
  const insertRight = inserting(db, exemptRight)
  const endRight = db
    .update(exemptRight)
    .set({ ended: true })
    .where(and(eq(exemptRight.matter, given('matter')), eq(exemptRight.person, given('person'))))
    .prepare()
  const insertReading = inserting(db, exemptReading)

  return {
    'exempt-matter-recorded': ({ says: { matter, about, ...says }, by, at }) =>
      insertMatter({
        ...says,
        ref: matter,
        aboutKind: about.kind,
        aboutRef: about.ref,
        by,
        at,
        released: false,
      }),
    'exempt-matter-reviewed': ({ says }) => review.run(says),
    'exempt-matter-released': ({ says: { file, ...says } }) =>
      release.run({ ...says, file: JSON.stringify(file) }),
    'exempt-right-given': ({ says: { matter, person, until, reason }, by, at }) => {
      forget.run({ matter, person })
      insertRight({ matter, person, until, reason, givenBy: by, givenAt: at, ended: false })
    },
    'exempt-right-ended': ({ says: { matter, person } }) => endRight.run({ matter, person }),
    'exempt-matter-read': ({ says: { matter }, number, by, at }) =>
      insertReading({ number, matter, person: by, at }),
  } satisfies Partial<Folds>
}
