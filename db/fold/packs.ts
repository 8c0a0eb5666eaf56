import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { pack, packSection, publishedPost } from '../schema/packs.ts'

const given = sql.placeholder
const thisPack = eq(pack.ref, given('pack'))

export function foldPacks(db: Connection) {
  const insertPack = inserting(db, pack)
  const insertSection = inserting(db, packSection)
  const rewrite = db
    .update(packSection)
    .set({ text: sql`${given('is')}` })
    .where(and(eq(packSection.pack, given('pack')), eq(packSection.section, given('section'))))
    .prepare()
  const edit = db
    .update(pack)
    .set({ editedBy: sql`${given('by')}`, editedAt: sql`${given('at')}` })
    .where(thisPack)
    .prepare()
  const release = db
    .update(pack)
    .set({
      state: 'released',
      releasedBy: sql`${given('by')}`,
      releasedAt: sql`${given('at')}`,
      releasedNumber: sql`${given('number')}`,
    })
    .where(thisPack)
    .prepare()
  const withdraw = db
    .update(pack)
    .set({
      state: 'withdrawn',
      withdrawnAt: sql`${given('at')}`,
      withdrawnReason: sql`${given('reason')}`,
    })
    .where(thisPack)
    .prepare()
  // Two posts that a redaction left with one name are one.
  const publish = db
    .insert(publishedPost)
    .values({ post: given('post') })
    .onConflictDoNothing()
    .prepare()
  const unpublish = db
    .delete(publishedPost)
    .where(eq(publishedPost.post, given('post')))
    .prepare()

  return {
    'pack-prepared': ({ says, by, at }) => {
      insertPack({
        ref: says.pack,
        meeting: says.meeting,
        state: 'prepared',
        preparedBy: by,
        preparedAt: at,
        editedBy: by,
        editedAt: at,
        releasedBy: null,
        releasedAt: null,
        releasedNumber: null,
        withdrawnAt: null,
        withdrawnReason: null,
      })
      for (const section of says.sections) insertSection({ pack: says.pack, ...section })
    },
    'pack-changed': ({ says, by, at }) => {
      for (const { section, is } of says.sections) rewrite.run({ pack: says.pack, section, is })
      edit.run({ pack: says.pack, by, at })
    },
    'pack-released': ({ says, by, at, number }) => release.run({ pack: says.pack, by, at, number }),
    'pack-withdrawn': ({ says, at }) => withdraw.run({ pack: says.pack, at, reason: says.reason }),
    'post-published': ({ says }) => publish.run(says),
    'post-no-longer-published': ({ says }) => unpublish.run(says),
  } satisfies Partial<Folds>
}
