import { describe, expect, it } from 'vitest'
import { PrintedHead } from './printed-head.ts'

const hash = '0123456789abcdef'.repeat(4)

describe('a head as somebody types it from paper', () => {
  it('may have spaces, capitals and a comma, and the beginning of its hash alone', () => {
    const typed = { number: ' 1,980 ', hash: hash.toUpperCase().replaceAll(/(.{8})/g, '$1 ') }
    expect(PrintedHead.parse(typed)).toEqual({ number: 1980, hash })
    expect(PrintedHead.parse({ number: '7', hash: hash.slice(0, 16) })).toEqual({
      number: 7,
      hash: hash.slice(0, 16),
    })
  })

  it('needs both, and a hash of the right length: a number alone is answered with nothing', () => {
    for (const typed of [
      { number: '7' },
      { hash },
      { number: '0', hash },
      { number: 'seven', hash },
      { number: '7', hash: hash.slice(0, 15) },
      { number: '7', hash: `${hash}0` },
      { number: '7', hash: hash.replace('f', 'g') },
    ])
      expect(PrintedHead.safeParse(typed).success, JSON.stringify(typed)).toBe(false)
  })
})
