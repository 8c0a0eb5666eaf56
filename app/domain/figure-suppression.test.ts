import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExactFigure } from './counts-table.ts'
import { Day } from './day.ts'
import { showable } from './figure-suppression.ts'

const september = { from: Day.parse('2026-09-30'), to: Day.parse('2026-09-30') }
const figure = (of: string, numerator: number, denominator: number): ExactFigure => ({
  period: september,
  breakdown: of === '' ? { by: 'none', of } : { by: 'team', of },
  version: 1,
  counts: { numerator, denominator },
})
const shown = (figures: readonly ExactFigure[], earlier: readonly (readonly ExactFigure[])[] = []) => {
  const recorded: (ExactFigure & { shown: boolean })[][] = []
  for (const event of earlier) {
    const safe = showable(event, recorded, 6)
    recorded.push(event.map((one, at) => ({ ...one, shown: safe[at] === true })))
  }
  const safe = showable(figures, recorded, 6)
  return figures.filter((_, at) => safe[at]).map(({ breakdown }) => breakdown.of)
}

describe('of a broken-down figure', () => {
  it('all is shown where nothing is small', () => {
    expect(shown([figure('', 100, 900), figure('East', 40, 400), figure('West', 60, 500)])).toEqual([
      '',
      'East',
      'West',
    ])
  })

  it('a part from 1 to one under the limit is withheld with another, so that the whole does not give it away', () => {
    const parts = [figure('East', 40, 400), figure('West', 57, 500), figure('North', 3, 90)]
    expect(shown([figure('', 100, 990), ...parts])).toEqual(['', 'East'])
    // The denominator is a count like the numerator.
    expect(shown([figure('', 46, 405), figure('East', 40, 400), figure('South', 6, 5)])).toEqual([''])
  })

  it('a small whole is withheld with its parts, and shown where it is not broken down', () => {
    expect(shown([figure('', 3, 200)])).toEqual([''])
    expect(shown([figure('', 3, 200), figure('East', 3, 100), figure('West', 0, 100)])).toEqual(['West'])
  })

  it('a small whole of another month is shown, unless it is known again and gives a part away', () => {
    const august = (of: string, numerator: number, denominator: number): ExactFigure => ({
      ...figure(of, numerator, denominator),
      period: { from: Day.parse('2026-08-31'), to: Day.parse('2026-08-31') },
    })
    const brokenDown = [august('', 20, 120), august('East', 17, 80), august('West', 3, 40)]
    expect(shown(brokenDown)).toEqual([''])
    expect(shown([figure('', 3, 200)], [brokenDown])).toEqual([''])
    const withoutWhole = brokenDown.slice(1)
    expect(shown(withoutWhole)).toEqual(['East'])
    expect(shown([figure('', 21, 130)], [[august('', 20, 120)], withoutWhole])).toEqual([''])
    // The parts that it is the sum of, one shown and one withheld, are as they were.
    expect(
      shown([figure('', 20, 120), figure('East', 17, 80), figure('West', 3, 40)], [withoutWhole]),
    ).toEqual(['East'])
  })

  it('a part of which all but a few are counted tells of those few', () => {
    expect(shown([figure('East', 79, 80), figure('West', 60, 100)])).toEqual(['West'])
    expect(shown([figure('East', 80, 80), figure('West', 74, 80)])).toEqual(['East', 'West'])
  })

  it('a part of nobody is shown', () => {
    expect(shown([figure('', 100, 900), figure('East', 100, 400), figure('West', 0, 500)])).toContain('West')
  })

  it('parts that leave a small rest of the whole do not give the rest away', () => {
    expect(shown([figure('', 100, 990), figure('East', 40, 400), figure('West', 57, 500)])).toEqual([
      '',
      'East',
    ])
  })

  it('parts that come to a little more than the whole are taken to come to it', () => {
    const parts = [figure('East', 40, 400), figure('West', 57, 501), figure('North', 3, 90)]
    expect(shown([figure('', 100, 990), ...parts])).toEqual(['', 'East'])
  })

  it('a second breakdown is held against the same whole', () => {
    const roles = [figure('Social worker', 97, 900), figure('Middle manager', 3, 90)].map(role => ({
      ...role,
      breakdown: { by: 'role', of: role.breakdown.of } as const,
    }))
    const teams = [figure('East', 40, 400), figure('West', 62, 590)]
    expect(shown([figure('', 100, 990), ...teams, ...roles])).toEqual(['', 'East', 'West'])
  })

  it('what was shown before is reckoned with', () => {
    const whole = [figure('', 100, 990)]
    const east = [figure('East', 40, 400)]
    expect(shown([figure('West', 57, 500)], [whole, east])).toEqual([])
    expect(shown([figure('', 100, 990)], [[...east, figure('West', 57, 500)]])).toEqual([])
  })

  it('a correction does not give away by its difference what is withheld', () => {
    const first = [
      figure('', 100, 990),
      figure('East', 40, 400),
      figure('West', 57, 500),
      figure('North', 3, 90),
    ]
    expect(shown(first)).toEqual(['', 'East'])
    // Of West only the part that it was withheld for changes.
    expect(shown([figure('', 101, 990), figure('North', 4, 90)], [first])).not.toContain('North')
  })

  it('no small part can be worked out of the whole and the other parts, whatever they are', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 30 }))
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), cells => {
        const parts = cells.map(([n, d], at) => figure(`Team ${String(at)}`, n, d))
        const sum = (at: 0 | 1) => cells.reduce((total, cell) => total + cell[at], 0)
        const names = shown([figure('', sum(0), sum(1)), ...parts])
        const hidden = parts.filter(
          ({ breakdown, counts }) => !names.includes(breakdown.of) && counts !== null,
        )
        for (const { counts } of parts.filter(({ breakdown }) => names.includes(breakdown.of)))
          expect(
            [counts?.numerator, counts?.denominator].every(count => count === 0 || (count ?? 0) >= 6),
          ).toBe(true)
        if (!names.includes('')) return
        for (const quantity of ['numerator', 'denominator'] as const) {
          const unknown = hidden.filter(({ counts }) => (counts?.[quantity] ?? 0) > 0)
          const small = unknown.some(({ counts }) => (counts?.[quantity] ?? 0) < 6)
          if (small) expect(unknown.length).toBeGreaterThan(1)
        }
      }),
      { seed: 20261122, numRuns: 300 },
    )
  })
})
