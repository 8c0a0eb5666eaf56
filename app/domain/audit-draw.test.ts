import { expect, test } from 'vitest'
import { drawAtRandom, largestSeed, seedFromHash } from './audit-draw.ts'

const letters = Array.from({ length: 20 }, (_, at) => String.fromCharCode(97 + at))

test('a sample comes out as the written rule says, worked out here in whole numbers of any size', () => {
  let x = 20221122n
  const step = () => (x = (16807n * x) % 2147483647n)
  for (let at = 0; at < 10; at += 1) step()
  const places = [...letters]
  for (let place = 0; place < 5; place += 1) {
    const other = place + Number(step() % BigInt(places.length - place))
    const [here = '', there = ''] = [places[place], places[other]]
    places[place] = there
    places[other] = here
  }
  expect(drawAtRandom(letters, 5, 20221122)).toEqual(places.slice(0, 5))
})

test('the same seed draws the same, another another, and nothing twice', () => {
  expect(drawAtRandom(letters, 10, 7)).toEqual(drawAtRandom(letters, 10, 7))
  expect(drawAtRandom(letters, 10, 8)).not.toEqual(drawAtRandom(letters, 10, 7))
  for (const seed of [1, 2, largestSeed]) expect(new Set(drawAtRandom(letters, 20, seed)).size).toBe(20)
})

test('where there are fewer than asked for, all are drawn', () => {
  expect(drawAtRandom(['a', 'b'], 10, 3).toSorted()).toEqual(['a', 'b'])
  expect(drawAtRandom([], 10, 3)).toEqual([])
})

test('over many seeds every one, and every pair, is drawn about as often as any other', () => {
  const seeds = 20_000
  const single = new Map<string, number>()
  const pair = new Map<string, number>()
  for (let seed = 1; seed <= seeds; seed += 1) {
    const drawn = drawAtRandom(letters, 2, seed)
    for (const letter of drawn) single.set(letter, (single.get(letter) ?? 0) + 1)
    pair.set(drawn.join(''), (pair.get(drawn.join('')) ?? 0) + 1)
  }
  const fair = (counts: number[], expected: number) =>
    counts.every(count => Math.abs(count - expected) < 5 * Math.sqrt(expected))
  expect(single.size).toBe(20)
  expect(pair.size).toBe(380)
  expect(fair([...single.values()], (seeds * 2) / 20)).toBe(true)
  expect(fair([...pair.values()], seeds / 380)).toBe(true)
})

test('the seed proposed is a whole number that the generator takes', () => {
  expect(seedFromHash('00000000'.padEnd(64, '0'))).toBe(1)
  expect(seedFromHash('ffffffff'.padEnd(64, '0'))).toBeLessThanOrEqual(largestSeed)
})
