import { inWords } from '../../domain/wording.ts'
import { published } from '../../web/published.ts'
import { councilOf } from '../../../db/read/people.ts'
import { changedAfter } from '../packs/changed-after.ts'
import { atomFeed } from './atom.ts'
import { toldPacks } from './told-packs.ts'

/** Releases and withdrawals as an Atom feed, each release with what had changed since the one before. */
export const loader = published(({ packs, newest, live, url }) => {
  const shown = toldPacks(packs)
  const entries = packs.flatMap((pack, at) => {
    const told = shown[at]
    if (told === undefined || pack.releasedAt === null || pack.releasedNumber === null) return []
    const earlier = packs.slice(at + 1).find(({ state }) => state === 'released')?.releasedNumber ?? 0
    const changes =
      newest === null || told.withdrawn
        ? []
        : changedAfter(newest.db, earlier, pack.releasedNumber).map(
            ({ ref, title, what }) => `${ref} ${title}: ${inWords(what)}`,
          )
    return {
      id: pack.ref,
      year: pack.releasedAt.slice(0, 4),
      path: `/public/packs/${pack.ref}`,
      title: told.withdrawn ? `Withdrawn: papers for ${told.title}` : `Papers for ${told.title}`,
      updated: told.withdrawn?.at ?? pack.releasedAt,
      lines: told.withdrawn ? [told.withdrawn.reason] : changes,
    }
  })
  const feed = atomFeed({ origin: url.origin, host: url.host, title: councilOf(live)?.name ?? '', entries })
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
})
