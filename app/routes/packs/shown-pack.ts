import { dayInLondon, type Day } from '../../domain/day.ts'
import type { Paper } from '../../domain/paper.ts'
import type { Edition, PublicEditions } from '../../../db/editions.ts'
import { packMatter } from '../../../db/read/pack-matter.ts'
import { packByRef, sectionsOf, type PackRow } from '../../../db/read/packs.ts'
import { councilOf } from '../../../db/read/people.ts'
import { packPaper, type Seal } from './pack-paper.ts'
import { sealNumbered } from './seal-numbered.ts'

/** A pack that was released: the open edition through that event, as on that day, for ever. */
export function releasedPaper(
  live: Edition['db'],
  { publicThrough }: Pick<PublicEditions, 'publicThrough'>,
  { ref, releasedNumber, releasedAt }: Pick<PackRow, 'ref' | 'releasedNumber' | 'releasedAt'>,
): Paper | null {
  if (releasedNumber === null || releasedAt === null) return null
  const seal = sealNumbered(live, releasedNumber)
  return paperIn(publicThrough(releasedNumber).db, ref, dayInLondon(releasedAt), releasedNumber, seal)
}

/** A pack that is being prepared, as the public would see it were it released now. */
export const preparedPaper = (open: Edition['db'], ref: string, today: Day): Paper | null =>
  paperIn(open, ref, today, Number.MAX_SAFE_INTEGER, null)

function paperIn(
  db: Edition['db'],
  ref: string,
  today: Day,
  release: number,
  seal: Seal | null,
): Paper | null {
  const pack = packByRef(db, ref)
  if (pack === undefined) return null
  return packPaper({
    ref,
    council: councilOf(db)?.name ?? '',
    bodyName: pack.bodyName,
    on: pack.on,
    sections: sectionsOf(db, ref),
    matter: packMatter(db, pack, today, release),
    seal,
  })
}
