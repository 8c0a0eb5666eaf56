import { nameInReports, type Framework } from '../../domain/framework.ts'
import type { gradeCounts } from '../../../db/library/read/grades.ts'

type Counted = ReturnType<typeof gradeCounts>

/** One framework's areas and how often each grade was given: only areas that it judges, absent grades counted apart. */
export function countTable(framework: Framework, { inspections, counts }: Counted) {
  const { name, areas, grades } = framework
  const inReports = nameInReports(framework)
  const total = inspections.get(inReports) ?? 0
  const mine = counts.filter(({ framework }) => framework === inReports)
  const given = (area: string, grade: string | null) =>
    mine.find(({ areaKey, gradeKey }) => areaKey === area && gradeKey === grade)?.inspections ?? 0

  const rows = areas.map(area => {
    const known = grades.map(({ key }) => given(area.key, key))
    const other = given(area.key, null)
    return { area: area.name, known, other, absent: total - other - known.reduce((sum, n) => sum + n, 0) }
  })
  const anyOther = rows.some(({ other }) => other > 0)
  return {
    name,
    inspections: total,
    columns: [...grades.map(grade => grade.name), ...(anyOther ? ['Another grade'] : []), 'No grade given'],
    rows: rows.map(({ area, known, other, absent }) => ({
      area,
      counts: [...known, ...(anyOther ? [other] : []), absent],
    })),
  }
}
