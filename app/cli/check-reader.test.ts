import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkFolder, publishedReports, sum, type Checked } from './check-reader/check-folder.ts'

test.skipIf(!existsSync(publishedReports))(
  'the published reports (where ../shared/reports is present) are read right',
  { timeout: 120_000 },
  async () => {
    const all: Checked[] = []
    for await (const checked of checkFolder(publishedReports)) all.push(checked)
    const rows = sum(all.map(checked => checked.rows))
    const points = sum(all.map(checked => checked.points))
    expect(rows.exact, all.flatMap(({ misses }) => misses).join('\n')).toBe(rows.all)
    expect(points.exact, all.flatMap(({ misses }) => misses).join('\n')).toBeGreaterThanOrEqual(
      0.98 * points.all,
    )
    expect(Math.max(...all.map(({ milliseconds }) => milliseconds)), 'milliseconds for one').toBeLessThan(
      10_000,
    )
  },
)
