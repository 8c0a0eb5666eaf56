import { expect, it } from 'vitest'
import { disputedWorkers } from '../../e2e/world/caseload-dispute.ts'
import { countChanges, rowChanges, type PublishedCount } from './count-changes.ts'
import { Day } from './day.ts'
import type { Worker } from './worker.ts'
import { publishedTable } from './workforce.ts'

const terms = { on: Day.parse('2022-05-31'), caseLimit: 25, smallNumberLimit: 6 }
const counted = (workers: readonly Worker[]): PublishedCount => ({
  ...terms,
  source: 'Payroll',
  standing: 'provisional',
  table: publishedTable(workers, terms, [], []),
})
const manager: Worker = { role: 'middle-manager', agency: false, fte: 1, cases: 2 }

it('of a correction what is otherwise than in the count it corrects is said, and nothing else', () => {
  const was = counted(disputedWorkers)
  expect(countChanges(was, was)).toEqual([])
  expect(countChanges(was, { ...was, standing: 'final', source: 'Case management system' })).toEqual([
    { what: 'Source', was: 'Payroll', is: 'Case management system' },
    { what: 'Provisional or final', was: 'Provisional', is: 'Final' },
  ])
})

it('hours and how cases are spread are among what is otherwise', () => {
  const halved = disputedWorkers.map((worker, at) =>
    at % 2 === 0 ? { ...worker, fte: worker.fte / 2 } : worker,
  )
  const said = countChanges(counted(disputedWorkers), counted(halved)).map(({ what }) => what)
  expect(said).toContain('All roles: their full-time equivalents')
  const most = Math.max(...disputedWorkers.map(({ cases }) => cases))
  const more = disputedWorkers.map(worker =>
    worker.cases === most ? { ...worker, cases: most + 1 } : worker,
  )
  expect(countChanges(counted(disputedWorkers), counted(more)).map(({ what }) => what)).toContain(
    'All roles: lower quartile, median, upper quartile and most cases',
  )
})

it('groups that were shown and are not any more are named', () => {
  const changes = countChanges(counted(disputedWorkers), counted([...disputedWorkers, manager, manager]))
  expect(changes).toContainEqual({
    what: 'Middle manager: those who hold a case',
    was: 'Nobody',
    is: 'Withheld',
  })
  expect(changes.some(({ was, is }) => /^\d+ with/.test(was) && is === 'Withheld')).toBe(true)
})

it('rows are told apart by what they say, equal ones by how many there are', () => {
  const [first, second] = disputedWorkers
  if (first === undefined || second === undefined) throw new Error('There are workers')
  expect(rowChanges([first, first, second], [first, second, second, manager])).toEqual({
    added: 2,
    removed: 1,
  })
  expect(rowChanges(disputedWorkers, disputedWorkers.toReversed())).toEqual({ added: 0, removed: 0 })
})
