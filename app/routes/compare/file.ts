import { comparisonWorkbook } from '../../documents/comparison-workbook.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { askedOf } from './asked.ts'
import { kindWords, twoEditions } from './two-editions.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The comparison that the page of the same moments shows, whole; its name says which they are. */
export const loader = guarded({ deed: 'read-history', params: noParams, on: onNothing }, async access => {
  const { moments, one } = askedOf(access)
  if (moments === null) throw new Response(null, { status: 400 })
  const { first, second, sections } = twoEditions(access, moments, one)
  const kinds = sections.map(section => ({ words: kindWords[section.kind], ...section }))
  const of = one.action ?? one.point ?? 'plan'
  const name = `${of}-compared-${moments.from}-${moments.to ?? access.edition.asAt?.moment ?? access.today}.xlsx`
  return downloadOf(new Uint8Array(await comparisonWorkbook(first, second, kinds)), name, xlsx)
})
