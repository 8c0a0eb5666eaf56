import { describe, expect, it } from 'vitest'
import { attachedTo } from '../../db/read/attached-measures.ts'
import { caseloadDefined } from '../../e2e/world/measured.ts'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { attachMeasure, type AttachMeasure } from './attach-measure.ts'
import { detachMeasure, type DetachMeasure } from './detach-measure.ts'

const action = { kind: 'action', ref: 'A-001' } as const
const point = { kind: 'point', ref: 'ILACS-2022-01' } as const
const order: AttachMeasure = {
  measure: 'M-01',
  to: action,
  expected: { from: 21, to: 16, by: day('2022-12-31') },
  note: '',
}

function council(terms: Parameters<typeof caseloadDefined>[0] = {}): SmallCouncil {
  const council = smallCouncil()
  council.happens(people.planManager, [caseloadDefined(terms)])
  return council
}
const attach = ({ orders }: SmallCouncil, more: Partial<AttachMeasure> = {}) =>
  orders(people.planManager, 'keep-measure', attachMeasure, { ...order, ...more })
const detach = ({ orders }: SmallCouncil, more: Partial<DetachMeasure> = {}) =>
  orders(people.planManager, 'keep-measure', detachMeasure, {
    measure: 'M-01',
    to: action,
    reason: 'Another measure says it better',
    ...more,
  })

describe('attaching a measure', () => {
  it.each([action, point])('hangs it on an $kind, with what is expected and since when', to => {
    const measured = council()
    expect(attach(measured, { to })).toMatchObject({ events: [{ type: 'measure-attached' }] })
    expect(attachedTo(measured.db, to)).toMatchObject([
      { measure: 'M-01', expected: order.expected, since: '2022-06-01', version: 1, endedNumber: null },
    ])
  })

  it('keeps the version of the definition under which the effect is expected', () => {
    const measured = council()
    attach(measured)
    const event = caseloadDefined()
    if (event.type !== 'measure-defined') throw new Error('not a definition')
    const { definition } = event.says
    measured.happens(people.planManager, [
      {
        type: 'measure-redefined',
        says: {
          measure: 'M-01',
          version: 2,
          was: definition,
          definition: { ...definition, excluded: 'Advanced practitioners' },
          from: day('2022-07-01'),
          reason: 'They hold fewer',
        },
      },
    ])
    attach(measured, { to: point })
    expect(attachedTo(measured.db, action)).toMatchObject([{ version: 1 }])
    expect(attachedTo(measured.db, point)).toMatchObject([{ version: 2 }])
  })

  it.each([
    ['a measure that there is not', { measure: 'M-99' }, { refused: 'not-found', field: 'measure' }],
    ['an action that there is not', { to: { kind: 'action', ref: 'A-999' } }, { refused: 'not-found' }],
    ['a point that there is not', { to: { kind: 'point', ref: 'ILACS-2022-09' } }, { refused: 'not-found' }],
    [
      'an effect by today',
      { expected: { ...order.expected, by: day('2022-06-01') } },
      { refused: 'effect-not-ahead', field: 'by' },
    ],
    [
      'an effect for the worse',
      { expected: { ...order.expected, to: 25 } },
      { refused: 'effect-the-wrong-way', field: 'to' },
    ],
    [
      'an effect that no figure could show',
      { expected: { ...order.expected, to: 20.8 } },
      { refused: 'effect-within-tolerance', field: 'to' },
    ],
  ] as const)('is refused for %s', (_, more, refused) => {
    expect(attach(council({ tolerance: 0.5 }), more)).toEqual(refused)
  })

  it('is refused while it hangs there, but not elsewhere', () => {
    const measured = council()
    attach(measured)
    expect(attach(measured)).toEqual({ refused: 'measure-already-attached', field: 'measure' })
    expect(attach(measured, { to: point })).toMatchObject({ events: [{ type: 'measure-attached' }] })
  })

  it('is refused once the measure has been retired, which goes on hanging where it did', () => {
    const measured = council()
    attach(measured)
    measured.happens(people.planManager, [
      { type: 'measure-retired', says: { measure: 'M-01', reason: 'No longer counted' } },
    ])
    expect(attach(measured, { to: point })).toEqual({ refused: 'measure-no-longer-kept', field: 'measure' })
    expect(attachedTo(measured.db, action)).toHaveLength(1)
  })

  it('is refused of a withdrawn action and a removed point', () => {
    const measured = council()
    measured.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-001', reason: 'Merged' } },
      { type: 'point-removed', says: { point: 'ILACS-2022-01', reason: 'By mistake' } },
    ])
    expect(attach(measured)).toEqual({ refused: 'action-withdrawn' })
    expect(attach(measured, { to: point })).toEqual({ refused: 'point-removed' })
  })
})

describe('detaching a measure', () => {
  it('ends it there, with a reason, and it can be attached again', () => {
    const measured = council()
    attach(measured)
    const done = detach(measured)
    expect(done).toMatchObject({ events: [{ type: 'measure-detached' }] })
    const number = 'events' in done ? done.events[0]?.number : undefined
    expect(attachedTo(measured.db, action)).toMatchObject([{ endedNumber: number }])
    expect(attach(measured)).toMatchObject({ events: [{ type: 'measure-attached' }] })
  })

  it('is refused where it does not hang, or no longer does', () => {
    const measured = council()
    expect(detach(measured)).toEqual({ refused: 'measure-not-attached' })
    attach(measured)
    detach(measured)
    expect(detach(measured)).toEqual({ refused: 'measure-not-attached' })
    expect(detach(measured, { to: point })).toEqual({ refused: 'measure-not-attached' })
  })
})
