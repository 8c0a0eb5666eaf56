import { z } from 'zod'
import { shortHash } from '../../domain/printed-head.ts'
import { planTable, planWorkbook } from '../../documents/plan-workbook.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded, onNothing } from '../../web/guard.ts'
import { planLines } from '../../../db/read/plan-lines.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { sealOf } from '../../../db/read/seal.ts'
import { sheetLine } from './sheet-line.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const params = z.object({ file: z.enum(['plan.xlsx', 'plan.csv', 'template.xlsx']) })

/** The whole plan as this reader may see it, at the moment looked at; or a blank one to fill. */
export const loader = guarded(
  { deed: 'read-plan', params, on: onNothing },
  async ({ params: { file }, edition: { db, asAt, through }, house, today }) => {
    if (file === 'template.xlsx')
      return downloadOf(new Uint8Array(await planWorkbook([], true)), 'plan-template.xlsx', xlsx)
    const names = namesOf(db)
    const lines = planLines(db, today).map(line => sheetLine(line, id => nameIn(names, id)))
    // In the name and not in a cell, so that the file can be imported again as it is.
    const name = `plan-${asAt?.moment ?? today}-event-${through}-${shortHash(sealOf(house.live, through)?.hash ?? '')}`
    return file === 'plan.xlsx'
      ? downloadOf(new Uint8Array(await planWorkbook(lines, false)), `${name}.xlsx`, xlsx)
      : downloadOf(new TextEncoder().encode(planTable(lines)), `${name}.csv`, 'text/csv; charset=utf-8')
  },
)
