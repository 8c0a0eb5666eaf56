import { describe, expect, it } from 'vitest'
import { people, smallCouncil } from '../../e2e/world/small-council.ts'
import { search } from './search.ts'

const { db, happens } = smallCouncil()
const refsOf = (words: string) => search(db, words).found.map(({ ref }) => ref)

describe('search', () => {
  it('finds what holds all the words, in any of their forms', () => {
    expect(refsOf('strategy discussion')).toEqual(expect.arrayContaining(['ILACS-2022-02', 'A-002']))
    expect(refsOf('strategy aardvark')).toEqual([])
  })

  it('finds a record by its reference and by the beginning of the last word', () => {
    expect(refsOf('A-001')[0]).toBe('A-001')
    expect(refsOf('contin')).toEqual(['ILACS-2022-01'])
  })

  it('shows the stretch in which the words stand', () => {
    expect(search(db, 'contingency').found[0]?.stretch).toContain('\u0001Contingency\u0002')
  })

  it.each(['"', 'a AND', 'NEAR(', '* OR title:', "'; drop table action; --", '-', ''])(
    'reads %j as words, not as a query',
    words => {
      expect(() => search(db, words)).not.toThrow()
    },
  )

  it('no longer finds what was withdrawn, and finds new words in place of old ones', () => {
    happens(people.planManager, [{ type: 'action-withdrawn', says: { action: 'A-002', reason: 'Merged' } }])
    expect(refsOf('strategy')).toEqual(['ILACS-2022-02'])
  })
})
