import type { Framework } from '../domain/framework.ts'
import { areaPrinted, gradePrinted } from './judgement-areas.ts'
import { judgementColumns } from './judgement-columns.ts'
import { judgementRows } from './judgement-rows.ts'
import type { Line } from './page-lines.ts'
import type { NotUnderstood, ReadJudgement } from './report.ts'

export type JudgementTable = { judgements: ReadJudgement[]; notUnderstood: NotUnderstood[] }

/** Reads the table of judgements by its two columns: areas left, grades right. */
export function judgementTable(lines: Line[], framework: Framework | undefined): JudgementTable {
  const columns = judgementColumns(lines)
  if (!columns)
    return { judgements: [], notUnderstood: [lost('The judgement table was not found.', null, null)] }
  const judgements: ReadJudgement[] = []
  const notUnderstood: NotUnderstood[] = []
  for (const row of judgementRows(columns)) {
    const printedArea = row.area.replace(/^\d(\.\d)?\.? /, '')
    const area = framework && areaPrinted(framework, printedArea)
    const grade = framework && row.grade !== null ? gradePrinted(framework, row.grade) : undefined
    if (row.grade !== null) {
      judgements.push({
        area: area?.name ?? printedArea,
        areaKey: area?.key ?? null,
        grade: grade?.name ?? row.grade,
        gradeKey: grade?.key ?? null,
        printed: { area: printedArea, grade: row.grade },
        page: row.page,
        place: row.place,
      })
    }
    if (!area || !grade) {
      const reason = 'A row of the judgement table is not one of the framework’s areas with a grade.'
      notUnderstood.push(lost(reason, row.page, `${printedArea} | ${row.grade ?? ''}`))
    }
  }
  return { judgements, notUnderstood }
}

const lost = (reason: string, page: number | null, text: string | null): NotUnderstood => ({
  about: 'judgements',
  reason,
  page,
  text,
})
