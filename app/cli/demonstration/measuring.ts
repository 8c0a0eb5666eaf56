import { attachMeasure } from '../../commands/attach-measure.ts'
import { changeMeasure } from '../../commands/change-measure.ts'
import { countWorkforce } from '../../commands/count-workforce.ts'
import { defineMeasure } from '../../commands/define-measure.ts'
import { rateImpact } from '../../commands/rate-impact.ts'
import { recordFigures } from '../../commands/record-figures.ts'
import { redefineMeasure } from '../../commands/redefine-measure.ts'
import { Day } from '../../domain/day.ts'
import type { FigureLine } from '../../domain/figures-order.ts'
import { termsOf } from '../../domain/measure.ts'
import type { Worker } from '../../domain/worker.ts'
import { figuresOf, measureByRef } from '../../../db/read/measures.ts'
import { refOfAction } from './actions.ts'
import { inspectionRefOf } from './inspecting.ts'
import { firstFigure, missingFigures } from './missing-figures.ts'
import { confirmedImpact, expectedEffects, measures, teams, type DemonstratedMeasure } from './measures.ts'
import type { Step, World } from './world.ts'
import { workforce, workforceBefore } from './workforce.ts'

const taken = -425
const redefined = -352
const reportedFrom = -415

/** What the council measures: its figures over two years, and what it expects the plan to change in them. */
export function measured(): Step[] {
  return [
    ...measures.flatMap((measure, place) => [defined(measure, place), ...reported(measure, place)]),
    ...measures.flatMap(({ later }, place) => (later === undefined ? [] : [meansOtherwise(later, place)])),
    ...expectedEffects.map(expected),
    corrected('M-03', -205),
    begunAgain('M-01', -300),
    brokenDown('M-01', -3),
    impactConfirmed(-75),
    counted(workforceBefore, -190),
    counted(workforce, -100),
  ]
}

const refOf = (place: number) => `M-${String(place + 1).padStart(2, '0')}`

const defined = (measured: DemonstratedMeasure, place: number): Step => ({
  day: taken,
  minute: 60 + place,
  run: world =>
    world.orders('planManager', 'keep-measure', defineMeasure, {
      standard: measured.standard,
      terms: {
        ...measured.terms,
        owner: world.id(measured.owner),
        baseline: firstFigure(world, measured),
        target: { value: measured.target.value, by: world.day(measured.target.by) },
        tolerance: null,
      },
      definition: measured.definition,
      from: Day.parse(`${String(Number(world.day(taken).slice(0, 4)) - 2)}-04-01`),
    }),
})

/** Every month the owner records what has come in since; the newest is provisional. */
function reported({ lastRecorded, periods, ...measure }: DemonstratedMeasure, place: number): Step[] {
  if (periods === 0) return []
  const count = Math.floor((lastRecorded - reportedFrom) / 30) + 1
  return Array.from({ length: count }, (_, at): Step => {
    const day = lastRecorded - 30 * (count - 1 - at)
    return {
      day,
      minute: 120 + place,
      run: world => {
        const order = missingFigures(world, refOf(place), { ...measure, periods })
        if (order.lines.length === 0) return
        world.orders(measure.owner, 'record-figures', recordFigures, {
          ...order,
          standing: day > -30 ? 'provisional' : 'final',
          note: '',
          corrects: null,
        })
      },
    }
  })
}

const meansOtherwise = (definition: DemonstratedMeasure['definition'], place: number): Step => ({
  day: redefined,
  minute: 90,
  run: world =>
    world.orders('planManager', 'keep-measure', redefineMeasure, {
      measure: refOf(place),
      definition,
      from: Day.parse(`${world.day(redefined).slice(0, 7)}-01`),
      reason:
        'The Board asked for a figure that can be compared with other councils: this is the definition of the Department for Education.',
      seen: world.seen(),
    }),
})

/** Held against the first figure by its newest definition: earlier ones do not compare. */
const begunAgain = (ref: string, day: number): Step => ({
  day,
  minute: 100,
  run: world => {
    const measure = measureByRef(world.live, ref)
    const first = figuresOf(world.live, ref).findLast(({ version }) => version === measure?.version)
    if (measure === undefined || !first || first.value === null) throw new Error(`${ref} has no new figure`)
    world.orders('planManager', 'keep-measure', changeMeasure, {
      measure: ref,
      is: { ...termsOf(measure), baseline: { value: asShown(first.value), on: first.to } },
      reason: 'The baseline by the definition before does not compare with what is measured now.',
      seen: world.seen(),
    })
  },
})

const asShown = (value: number) => Number(value.toFixed(1))

const expected = ({ measure, action, to, by }: (typeof expectedEffects)[number], at: number): Step => ({
  day: -248,
  minute: 150 + at,
  run: world => {
    const latest = measureByRef(world.live, measure)?.latest
    if (!latest || latest.value === null) throw new Error(`${measure} has no figure to begin from`)
    const effect = { from: asShown(latest.value), to, by: world.day(by) }
    world.orders('planManager', 'keep-measure', attachMeasure, {
      measure,
      to: { kind: 'action', ref: refOfAction(action) },
      expected: effect,
      note: '',
    })
    if (measure === 'M-01')
      world.orders('planManager', 'keep-measure', attachMeasure, {
        measure,
        to: { kind: 'point', ref: `${inspectionRefOf('ilacs', world)}-02` },
        expected: effect,
        note: 'Supervision is only as good as the time there is for it.',
      })
  },
})

const impactConfirmed = (day: number): Step => ({
  day,
  minute: 110,
  run: world =>
    world.orders('corporateParenting', 'rate-impact', rateImpact, {
      action: refOfAction(confirmedImpact),
      rating: 'shown',
      reason: null,
      seen: world.seen(),
    }),
})

/** The newest figure was too low; the wrong one stays readable. */
const corrected = (measure: string, day: number): Step => ({
  day,
  minute: 200,
  run: world => {
    const wrong = measureByRef(world.live, measure)?.latest
    if (!wrong || wrong.numerator === null) throw new Error(`${measure} has no figure to correct`)
    world.orders('workforce', 'record-figures', recordFigures, {
      measure,
      version: wrong.version,
      lines: [
        {
          period: { from: wrong.from, to: wrong.to },
          breakdown: { by: 'none', of: '' },
          value: null,
          numerator: wrong.numerator + 2,
          denominator: wrong.denominator,
          suppressed: false,
        },
      ],
      source: wrong.source,
      standing: 'final',
      note: 'Two workers who came through an agency had been counted as permanent.',
      corrects: wrong.ref,
    })
  },
})

const brokenDown = (measure: string, day: number): Step => ({
  day,
  minute: 210,
  run: world => {
    const newest = figuresOf(world.live, measure).find(
      ({ brokenBy, workforce }) => brokenBy === 'none' && workforce === null,
    )
    if (!newest || newest.numerator === null || newest.value === null)
      throw new Error(`${measure} has no figure to break down`)
    const { numerator, value } = newest
    const parts = teams.map(([of, denominator, beside]) => ({
      of,
      denominator,
      numerator: Math.round(denominator * value * beside),
    }))
    // What rounding leaves over is the first team's, so that the teams add up to the whole.
    const over = numerator - parts.reduce((sum, part) => sum + part.numerator, 0)
    world.orders('workforce', 'record-figures', recordFigures, {
      measure,
      version: newest.version,
      lines: parts.map(({ of, denominator, numerator }, at): FigureLine => ({
        period: { from: newest.from, to: newest.to },
        breakdown: { by: 'team', of },
        value: null,
        numerator: at === 0 ? numerator + over : numerator,
        denominator,
        suppressed: false,
      })),
      source: 'Case management system',
      standing: 'provisional',
      note: '',
      corrects: null,
    })
  },
})

/** Row by row, without names: what the Board was told and what a councillor said come of the same rows. */
const counted = (workers: readonly Worker[], day: number): Step => ({
  day,
  minute: 220,
  run: (world: World) =>
    world.orders('planManager', 'count-workforce', countWorkforce, {
      workers,
      on: world.day(day - 2),
      source: 'Case management system and payroll',
      standing: 'final',
      caseLimit: 25,
      smallNumberLimit: 6,
      corrects: null,
    }),
})
