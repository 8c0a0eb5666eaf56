import { expect, test } from 'vitest'
import { Day } from '../../../app/domain/day.ts'
import { frameworks } from '../../../app/domain/framework.ts'
import { countTable } from '../../../app/routes/library/count-table.ts'
import { add, memoryLibrary, told } from '../library.testing.ts'
import { gradeCounts } from './grades.ts'

const framework = (name: string) => {
  const found = frameworks.find(framework => framework.name === name)
  if (!found) throw new Error(`No framework ${name}`)
  return found
}

test('each inspection is counted once, absent grades in their own column, and letters not at all', () => {
  const library = memoryLibrary()
  add(library, 'elm.pdf', told({}))
  add(
    library,
    'elm-reissued.pdf',
    told({ overall: ['inadequate', 'Inadequate'] }),
    '2026-02-01T09:00:00.000Z',
  )
  add(library, 'nor.pdf', told({ localAuthority: 'Norhaven', overall: null }))
  add(
    library,
    'letter.pdf',
    told({ localAuthority: 'Norhaven', kind: 'focused-visit', began: Day.parse('2025-01-01') }),
  )
  const table = countTable(framework('ILACS 2023'), gradeCounts(library, null))
  expect(table.inspections).toBe(2)
  expect(table.columns.at(-1)).toBe('No grade given')
  expect(table.rows.find(({ area }) => area === 'Overall effectiveness')?.counts).toEqual([0, 0, 0, 1, 1])
  expect(table.rows.find(({ area }) => area.endsWith('care leavers'))?.counts).toEqual([0, 2, 0, 0, 0])
})

test('ILACS 2026 has no overall row', () => {
  const library = memoryLibrary()
  add(library, 'elm.pdf', told({ framework: 'ILACS 2026', overall: null }))
  const { rows, inspections } = countTable(framework('ILACS 2026'), gradeCounts(library, null))
  expect(inspections).toBe(1)
  expect(rows.map(({ area }) => area)).not.toContain('Overall effectiveness')
  expect(rows).toHaveLength(4)
})
