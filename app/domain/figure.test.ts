import { describe, expect, it } from 'vitest'
import { Day } from './day.ts'
import { recordFigures } from './figure.ts'
import type { FigureLine, FiguresOrder, StandingFigure } from './figures-order.ts'
import { isRefusal } from './refusal.ts'
import { withheldCounts } from './withheld-figures.ts'

const day = (text: string) => Day.parse(text)
const period = { from: day('2026-09-30'), to: day('2026-09-30') }
const whole: FigureLine = {
  period,
  breakdown: { by: 'none', of: '' },
  value: null,
  numerator: 320,
  denominator: 20,
  suppressed: false,
}
const part = (of: string, numerator: number, denominator: number): FigureLine => ({
  ...whole,
  breakdown: { by: 'team', of },
  numerator,
  denominator,
})
const measure = {
  ref: 'M-01',
  retiredAt: null,
  smallNumberLimit: 6,
  version: 1,
  from: day('2023-04-01'),
  definition: { shownAs: 'number', decimals: 1, counting: null },
} as const
const standing: StandingFigure = {
  ref: 'OB-0001',
  version: 1,
  ...period,
  brokenBy: 'none',
  brokenOf: '',
  value: 15,
  numerator: 300,
  denominator: 20,
  correctedBy: null,
  standing: 'provisional',
  workforce: null,
}

const record = (order: Partial<FiguresOrder>, figures: StandingFigure[] = [], of: object = {}) =>
  recordFigures(
    { ...measure, ...of },
    { lines: [whole], source: '', standing: 'final', note: '', corrects: null, ...order },
    {
      figures,
      nextFigure: after => `OB-000${String(figures.length + 1 + after)}`,
      earlier: [],
      nextMatter: 'X-001',
      by: 'P-005',
      today: day('2026-11-22'),
    },
  )
const eventsOf = (outcome: ReturnType<typeof record>) => {
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}
const figuresIn = (outcome: ReturnType<typeof record>) =>
  eventsOf(outcome).flatMap(event => (event.type === 'figures-recorded' ? event.says.figures : []))

describe('a figure', () => {
  it('is its numerator by its denominator, unrounded, a hundred times that as a percentage', () => {
    expect(figuresIn(record({ lines: [{ ...whole, numerator: 1, denominator: 3 }] }))[0]?.value).toBe(1 / 3)
    const perCent = { definition: { shownAs: 'per-cent', decimals: 1, counting: null } }
    expect(
      figuresIn(record({ lines: [{ ...whole, numerator: 1, denominator: 8 }] }, [], perCent))[0]?.value,
    ).toBe(12.5)
    const typed = { ...whole, value: 16.4, numerator: null, denominator: null }
    expect(figuresIn(record({ lines: [typed] }))[0]?.value).toBe(16.4)
  })

  it('is refused where it cannot be right, with the field to mend', () => {
    const refused = (line: Partial<FigureLine>, of: object = {}) =>
      record({ lines: [{ ...whole, ...line }] }, [], of)
    const later = { from: day('2026-11-23'), to: day('2026-11-23') }
    expect(refused({ period: later })).toMatchObject({ refused: 'in-the-future', field: 'to' })
    const second = { version: 2, from: day('2026-10-01') }
    expect(refused({}, second)).toMatchObject({ refused: 'before-its-definition', field: 'version' })
    // Before there was a definition, the first is the one there is.
    expect(refused({}, { ...second, version: 1 })).not.toHaveProperty('refused')
    expect(refused({ period: { from: day('2026-10-01'), to: day('2026-09-30') } })).toMatchObject({
      refused: 'ends-before-it-begins',
    })
    expect(refused({ denominator: null })).toMatchObject({ refused: 'half-a-ratio', field: 'denominator' })
    expect(refused({ denominator: 0 })).toMatchObject({ refused: 'denominator-zero' })
    expect(refused({ numerator: -1 })).toMatchObject({ refused: 'less-than-nothing', field: 'numerator' })
    expect(refused({ numerator: null, denominator: null })).toMatchObject({ refused: 'figure-missing' })
    expect(refused({ value: 15.9 })).toMatchObject({ refused: 'value-differs', facts: { value: '16.0' } })
    expect(refused({ value: 16.04 })).not.toHaveProperty('refused')
    expect(refused({}, { retiredAt: '2026-01-01T00:00:00.000Z' })).toMatchObject({
      refused: 'measure-retired',
    })
    expect(record({ lines: [] })).toMatchObject({ refused: 'figure-missing' })
    expect(record({ lines: [part('East', 9, 9), part('east', 8, 8)] })).toMatchObject({
      refused: 'line-twice',
    })
    const many = Array.from({ length: 41 }, (_, at) => part(`Team ${String(at)}`, 9, 9))
    expect(record({ lines: many })).toMatchObject({ refused: 'too-many-parts' })
  })

  it('is not given a second time: it is corrected, with a reason, and the old one stays', () => {
    expect(record({}, [standing])).toMatchObject({
      refused: 'figure-exists',
      facts: { figure: 'OB-0001', name: '30 September 2026' },
    })
    expect(record({ corrects: 'OB-0001' }, [standing])).toMatchObject({ refused: 'correction-unexplained' })
    const note = 'Twenty cases were closed late'
    expect(figuresIn(record({ corrects: 'OB-0001', note }, [standing]))).toMatchObject([
      { figure: 'OB-0002', value: 16, corrects: 'OB-0001' },
    ])
    const corrected = { ...standing, correctedBy: 'OB-0002' }
    expect(record({ corrects: 'OB-0001', note }, [corrected])).toMatchObject({
      refused: 'already-corrected',
      facts: { figure: 'OB-0002' },
    })
    const same = { ...standing, value: 16, numerator: 320, standing: 'final' } as const
    expect(record({ corrects: 'OB-0001', note }, [same])).toMatchObject({ refused: 'nothing-changed' })
    // Provisional before, final now.
    expect(
      figuresIn(record({ corrects: 'OB-0001', note }, [{ ...same, standing: 'provisional' }])),
    ).toHaveLength(1)
  })

  it('of the wrong period is put right by itself, where nothing stands yet', () => {
    const august = { ...standing, from: day('2026-08-31'), to: day('2026-08-31') }
    const order = { corrects: 'OB-0001', note: 'It was of September' }
    expect(figuresIn(record(order, [august]))).toMatchObject([{ corrects: 'OB-0001', period }])
    expect(record(order, [august, { ...standing, ref: 'OB-0002' }])).toMatchObject({
      refused: 'figure-exists',
    })
    expect(record({ ...order, lines: [whole, part('East', 9, 9)] }, [august])).toMatchObject({
      refused: 'correction-elsewhere',
    })
  })

  it('of a day on which the workforce was counted comes from that count', () => {
    const counted = { ...standing, workforce: 'W-01' }
    const corrected = { ...counted, correctedBy: 'OB-0002' }
    const parts = { lines: [part('East', 9, 9)] }
    for (const outcome of [
      record({ corrects: 'OB-0001', note: 'Recounted' }, [counted]),
      record(parts, [counted]),
      record(parts, [corrected]),
    ])
      expect(outcome).toMatchObject({ refused: 'figure-of-count', facts: { name: 'W-01' } })
  })

  it('is corrected with the others of its period, and what stays the same stays', () => {
    const east = {
      ...standing,
      ref: 'OB-0002',
      brokenBy: 'team',
      brokenOf: 'East',
      standing: 'final',
    } as const
    const order = { corrects: 'OB-0001', note: 'Recounted', lines: [whole, part('East', 300, 20)] }
    expect(figuresIn(record(order, [standing, east]))).toMatchObject([{ corrects: 'OB-0001' }])
  })
})

describe('a breakdown', () => {
  it('by value alone is refused where there is a small-number limit', () => {
    const east = { ...part('East', 1, 1), value: 4, numerator: null, denominator: null }
    expect(record({ lines: [east] })).toMatchObject({ refused: 'breakdown-needs-counts', field: 'lines' })
    expect(record({ lines: [east] }, [], { smallNumberLimit: null })).not.toHaveProperty('refused')
  })

  it('stands beside a whole in counts: from a value alone the part that is withheld could be worked out', () => {
    const byValue = { ...whole, value: 9.285714, numerator: null, denominator: null }
    const lines = [part('North', 10, 100), part('South', 3, 40)]
    const refused = { refused: 'whole-needs-counts', field: 'numerator' }
    expect(record({ lines: [byValue, ...lines] })).toMatchObject(refused)
    expect(record({ lines }, [{ ...standing, numerator: null, denominator: null }])).toMatchObject(refused)
    expect(record({ lines: [byValue] })).not.toHaveProperty('refused')
    // Corrected by one in counts, it is in nobody's way, whichever figure of the period is named as wrong.
    const onRecord = [
      { ...standing, numerator: null, denominator: null },
      { ...standing, ref: 'OB-0002', brokenBy: 'team', brokenOf: 'North' } as const,
    ]
    for (const corrects of ['OB-0001', 'OB-0002'])
      expect(
        record({ lines: [whole, part('North', 310, 19)], corrects, note: 'Recounted' }, onRecord),
      ).not.toHaveProperty('refused')
  })

  it('is of the same periods as others: from a quarter beside its months the part of one could be worked out', () => {
    const quarter = { from: day('2026-07-01'), to: day('2026-09-30') }
    const lines = [{ ...part('East', 90, 300), period: quarter }]
    const refused = { refused: 'breakdown-overlaps', field: 'to' }
    expect(record({ lines }, [standing])).toMatchObject(refused)
    const brokenDown = { ...standing, brokenBy: 'team', brokenOf: 'East' } as const
    expect(record({ lines: [{ ...whole, period: quarter }] }, [brokenDown])).toMatchObject(refused)
    expect(record({ lines: [{ ...whole, period: quarter }] }, [standing])).not.toHaveProperty('refused')
    expect(record({ lines }, [{ ...standing, workforce: 'W-01' }])).not.toHaveProperty('refused')
  })

  it('is moved out of a wrong period figure by figure, though the others of that period still overlap', () => {
    const september = { from: day('2026-09-01'), to: day('2026-09-30') }
    const east = { ...standing, ref: 'OB-0002', brokenBy: 'team', brokenOf: 'East' } as const
    const moved = {
      corrects: 'OB-0001',
      note: 'It is of the month',
      lines: [{ ...whole, period: september }],
    }
    expect(figuresIn(record(moved, [standing, east]))).toMatchObject([{ corrects: 'OB-0001' }])
  })

  it('by role comes from workforce counts where the measure is worked out of them', () => {
    const lines = [{ ...part('', 300, 20), breakdown: { by: 'role', of: 'Social worker' } } as const]
    const counting = { roles: ['case-holder'], by: 'fte', agency: true, newlyQualifiedAs: 1 }
    const counted = { definition: { ...measure.definition, counting } }
    expect(record({ lines }, [], counted)).toMatchObject({ refused: 'roles-are-counted', field: 'by' })
    expect(record({ lines })).not.toHaveProperty('refused')
  })

  it('keeps small parts, and what would give them away, as withheld matter', () => {
    const events = eventsOf(
      record({
        lines: [
          { ...whole, numerator: 100, denominator: 990 },
          part('East', 40, 400),
          part('West', 57, 500),
          part('North', 3, 90),
        ],
      }),
    )
    const [recorded, matter] = events
    expect(events.map(({ type }) => type)).toEqual([
      'figures-recorded',
      'exempt-matter-recorded',
      'exempt-right-given',
    ])
    expect(recorded).toMatchObject({
      says: {
        matter: 'X-001',
        figures: [
          { value: 100 / 990, suppressed: false },
          { suppressed: false },
          { value: null, numerator: null, denominator: null, suppressed: true },
          { value: null, numerator: null, denominator: null, suppressed: true },
        ],
      },
    })
    expect(matter).toMatchObject({
      says: { about: { kind: 'measure', ref: 'M-01' }, class: 'exempt', paragraphs: [2], text: '' },
    })
    expect(JSON.stringify(recorded)).not.toContain('57')
    const text = matter?.type === 'exempt-matter-recorded' ? (matter.exempt?.text ?? '') : ''
    expect([...withheldCounts(text)]).toEqual([
      ['OB-0003', { numerator: 57, denominator: 500 }],
      ['OB-0004', { numerator: 3, denominator: 90 }],
    ])
  })

  it('is shown whole where the measure has no such limit', () => {
    const lines = [part('East', 3, 4)]
    expect(figuresIn(record({ lines }, [], { smallNumberLimit: null }))).toMatchObject([
      { suppressed: false },
    ])
  })
})
