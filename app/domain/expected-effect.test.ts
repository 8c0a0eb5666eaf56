import { describe, expect, it } from 'vitest'
import { Day } from './day.ts'
import { movementOf, refusedEffect, shareOf, type Movement, type Scale } from './expected-effect.ts'

const by = Day.parse('2022-12-31')
const falls = { from: 21, to: 16, by }
const rises = { from: 60, to: 80, by }
const lower = { direction: 'lower', tolerance: 0.5 } as const
const higher = { direction: 'higher', tolerance: 2 } as const
const neither = { direction: 'neither', tolerance: 2 } as const

const cases: [string, typeof falls, Scale, number, Movement][] = [
  ['exactly there', falls, lower, 16, 'reached'],
  ['there within the tolerance', falls, lower, 16.5, 'reached'],
  ['better than expected', falls, lower, 12, 'reached'],
  ['just outside the tolerance', falls, lower, 16.6, 'on-the-way'],
  ['a quarter of the way', falls, lower, 19.75, 'on-the-way'],
  ['less than a quarter of the way', falls, lower, 19.8, 'little'],
  ['a wobble within the tolerance, either way', falls, lower, 21.5, 'little'],
  ['the other way by more than the tolerance', falls, lower, 21.6, 'other-way'],
  [
    'any move without a tolerance is no sign while it is little',
    falls,
    { ...lower, tolerance: null },
    20.9,
    'little',
  ],
  ['the other way without a tolerance', falls, { ...lower, tolerance: null }, 21.1, 'other-way'],
  ['rising, there', rises, higher, 78, 'reached'],
  ['rising, better than expected', rises, higher, 95, 'reached'],
  ['rising, on the way', rises, higher, 70, 'on-the-way'],
  ['rising, the other way', rises, higher, 55, 'other-way'],
  ['too much, where neither way is better', rises, neither, 95, 'beyond'],
  ['a quarter of the way, but within a wide tolerance', rises, { ...higher, tolerance: 6 }, 66, 'little'],
]

describe('how far a value is from where it was expected to go', () => {
  it.each(cases)('%s', (_, expected, scale, value, movement) => {
    expect(movementOf(expected, scale, value)).toBe(movement)
  })

  it('is a share of the expected change', () => {
    expect(shareOf(falls, 18.5)).toBe(0.5)
    expect(shareOf(rises, 55)).toBe(-0.25)
  })
})

describe('an expected effect', () => {
  it('is refused where no figure could show it', () => {
    expect(refusedEffect({ ...falls, to: 20.5 }, lower)).toEqual({
      refused: 'effect-within-tolerance',
      field: 'to',
    })
    expect(refusedEffect({ ...falls, to: 21 }, { direction: 'neither', tolerance: null })).toMatchObject({
      refused: 'effect-within-tolerance',
    })
  })

  it('is refused where it would make matters worse', () => {
    expect(refusedEffect(rises, lower)).toEqual({ refused: 'effect-the-wrong-way', field: 'to' })
    expect(refusedEffect(falls, higher)).toMatchObject({ refused: 'effect-the-wrong-way' })
  })

  it('may go either way where neither is better', () => {
    expect(refusedEffect(falls, neither)).toBeNull()
    expect(refusedEffect(rises, neither)).toBeNull()
  })
})
