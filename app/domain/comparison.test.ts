import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compared, type Standing } from './comparison.ts'

const action = (ref: string, due: string | null): Standing => ({
  ref,
  title: `Action ${ref}`,
  fields: [
    { name: 'Due date', value: due },
    { name: 'Owner', value: 'Tom Keller' },
  ],
})

describe('two moments compared', () => {
  it('tells what was added, what was removed and what changed, field by field', () => {
    const first = [action('A-001', '30 September 2022'), action('A-002', null), action('A-003', null)]
    const second = [action('A-001', '31 October 2022'), action('A-003', null), action('A-004', null)]
    expect(compared(first, second)).toEqual({
      first: 3,
      second: 3,
      added: [{ ref: 'A-004', title: 'Action A-004' }],
      removed: [{ ref: 'A-002', title: 'Action A-002' }],
      changed: [
        {
          ref: 'A-001',
          title: 'Action A-001',
          changes: [{ name: 'Due date', was: '30 September 2022', is: '31 October 2022', prose: false }],
        },
      ],
    })
  })

  it('always reconciles: those at first, with what was added and without what was removed, are those at second', () => {
    const moment = fc
      .uniqueArray(fc.nat(20), { maxLength: 15 })
      .map(refs => refs.map(ref => action(`A-${String(ref)}`, null)))
    fc.assert(
      fc.property(moment, moment, (before, after) => {
        const { first, added, removed, second } = compared(before, after)
        expect(first + added.length - removed.length).toBe(second)
      }),
    )
  })
})
