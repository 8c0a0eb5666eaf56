import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordChanges } from './word-changes.ts'

const told = (before: string, after: string) =>
  wordChanges(before, after)
    .map(stretch => ({ both: '', before: '-', after: '+' })[stretch.in] + stretch.text)
    .join('|')

describe('the words that changed', () => {
  it('are those removed and those added', () => {
    expect(told('Nine in ten plans', 'Nine in ten plans')).toBe('Nine in ten plans')
    expect(told('Eight in ten plans say why', 'Nine in ten plans say why')).toBe(
      '-Eight|+Nine| in ten plans say why',
    )
    expect(told('', 'New')).toBe('+New')
    expect(told('Old', '')).toBe('-Old')
    expect(told('one two four', 'one two three four five')).toBe('one two |+three |four|+ five')
  })

  it('tells texts that hardly agree whole', () => {
    const many = (word: string) => Array.from({ length: 300 }, (_, n) => `${word}${String(n)}`).join(' ')
    expect(wordChanges(many('a'), many('b'))).toHaveLength(2)
  })

  it('lose nothing of either text', () => {
    const text = fc
      .array(fc.constantFrom('child ', 'plan ', 'is ', 'not ', ' ', '\n'))
      .map(words => words.join(''))
    const without = (left: 'before' | 'after', before: string, after: string) =>
      wordChanges(before, after)
        .filter(stretch => stretch.in !== left)
        .map(stretch => stretch.text)
        .join('')
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(without('before', before, after)).toBe(after)
        expect(without('after', before, after)).toBe(before)
      }),
    )
  })
})
