import { expect, it } from 'vitest'
import { disputedWorkers } from '../../e2e/world/caseload-dispute.ts'
import { Day } from './day.ts'
import { withheldBecause, withheldGroups } from './withheld-groups.ts'
import { publishedTable } from './workforce.ts'

const terms = { on: Day.parse('2022-05-31'), caseLimit: 25, smallNumberLimit: 6 }
const manager = { role: 'middle-manager', agency: false, fte: 1, cases: 2 } as const

it('of a count every group is named that gives way to a small one, and of which numbers', () => {
  const table = publishedTable([...disputedWorkers, manager, manager], terms, [], [])
  const [all, ...others] = withheldGroups(table)
  expect(all?.what).toBe('How many hold a case, how many cases they hold, and how these are spread')
  expect(all?.groups).toContain('Middle manager')
  expect(all?.groups.length).toBeGreaterThan(1)
  expect(others.map(({ what }) => what)).toContain(
    'How the cases are spread, and how many hold more than the limit',
  )
  expect(others).toContainEqual({
    what: 'The quartiles and the most, because they would tell of so few workers one by one',
    groups: ['Newly qualified (ASYE)'],
  })
  expect(all?.groups).not.toContain('Newly qualified (ASYE)')
})

it('of a count of which all is published nothing is said to be withheld', () => {
  const twelve = Array.from({ length: 12 }, () => ({ ...manager, cases: 20 }))
  expect(withheldGroups(publishedTable(twelve, terms, [], []))).toEqual([])
})

it('whoever has the rows is told which groups are small, and which only give way to them', () => {
  const workers = [...disputedWorkers, manager, manager]
  const { small, others } = withheldBecause(publishedTable(workers, terms, [], []), workers, 6)
  expect(small).toEqual(['Middle manager'])
  expect(others.length).toBeGreaterThan(0)
})
