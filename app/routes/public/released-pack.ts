import type { Published } from '../../web/published.ts'
import type { PackRow } from '../../../db/read/packs.ts'

/** The pack that a public address names. What was never released is not known to be there: 404. */
export function releasedPack({ packs, params }: Published): PackRow {
  const pack = packs.find(({ ref }) => ref === params['ref'])
  if (pack === undefined) throw new Response(null, { status: 404 })
  return pack
}
