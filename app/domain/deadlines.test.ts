import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addWorkingDays, countWorkingDays } from './calendar.ts'
import { Day } from './day.ts'

/** Real letters and reports with their dates: kept outside the project, so not everywhere at hand. */
const file = '../shared/deadlines.csv'

describe.skipIf(!existsSync(file))(
  `the real deadlines of ${file} (left out where the file is absent)`,
  () => {
    const rows = existsSync(file)
      ? readFileSync(file, 'utf8')
          .trim()
          .split(/\r?\n/)
          .slice(1)
          .map(line => line.split(','))
      : []
    const stated = rows.filter(([, , day]) => day)

    test(`all ${rows.length} computed dates come out exactly`, () => {
      const computed = rows.map(([event, received]) => `${event} ${addWorkingDays(Day.parse(received), 70)}`)
      expect(computed).toEqual(rows.map(([event, , , , expected]) => `${event} ${expected}`))
      expect(rows.length).toBeGreaterThan(60)
    })

    test(`the working days to all ${stated.length} stated dates are counted exactly`, () => {
      const counted = stated.map(
        ([event, from, to]) => `${event} ${countWorkingDays(Day.parse(from), Day.parse(to))}`,
      )
      expect(counted).toEqual(stated.map(([event, , , expected]) => `${event} ${expected}`))
    })
  },
)
