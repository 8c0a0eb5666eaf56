import { describe, expect, it } from 'vitest'
import { caseloadDefined } from '../../e2e/world/measured.ts'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { openEditions } from '../../db/editions.ts'
import { exemptMatterByRef } from '../../db/read/exempt-matters.ts'
import { figureByRef, figuresOf } from '../../db/read/measures.ts'
import type { FigureLine } from '../domain/figures-order.ts'
import { withheldCounts } from '../domain/withheld-figures.ts'
import { recordFigures, type RecordFigures } from './record-figures.ts'

const period = { from: day('2022-04-30'), to: day('2022-04-30') }
const line = (of: string, numerator: number, denominator: number): FigureLine => ({
  period,
  breakdown: of === '' ? { by: 'none', of } : { by: 'team', of },
  value: null,
  numerator,
  denominator,
  suppressed: false,
})
const ordered = (council: SmallCouncil, order: Partial<RecordFigures>) =>
  council.orders(people.owner, 'record-figures', recordFigures, {
    measure: 'M-01',
    version: 1,
    lines: [
      line('', 100.25, 998.75),
      line('East', 40, 400),
      line('West', 57, 507),
      line('North', 3.25, 91.75),
    ],
    source: '',
    standing: 'final',
    note: '',
    corrects: null,
    ...order,
  })
const measured = () => {
  const council = smallCouncil()
  council.happens(people.planManager, [caseloadDefined()])
  return council
}

describe('figures', () => {
  it('of a version or measure that there is not are refused', () => {
    const council = measured()
    expect(ordered(council, { version: 2 })).toEqual({ refused: 'not-found', field: 'version' })
    expect(ordered(council, { measure: 'M-02' })).toMatchObject({ refused: 'not-found' })
  })

  it('that are withheld are in no open edition, and in the live one as withheld matter alone', () => {
    const council = measured()
    expect(ordered(council, {})).not.toHaveProperty('refused')
    expect(figuresOf(council.db, 'M-01').map(({ value }) => value === null)).toEqual([
      false,
      false,
      true,
      true,
    ])
    const { text = '' } = exemptMatterByRef(council.db, 'X-001') ?? {}
    expect([...withheldCounts(text)]).toEqual([
      ['OB-0003', { numerator: 57, denominator: 507 }],
      ['OB-0004', { numerator: 3.25, denominator: 91.75 }],
    ])
    const { db } = openEditions(council.db, 1).editionFor({
      parts: 'open',
      asAt: null,
      seesEmbargoed: true,
      seesRights: true,
    })
    expect(figureByRef(db, 'OB-0004')).toMatchObject({ suppressed: true, numerator: null, matter: 'X-001' })
    expect(exemptMatterByRef(db, 'X-001')?.text).toBe('')
    expect(db.$client.serialize().includes('91.75')).toBe(false)
    // The test can see it where it is.
    expect(council.db.$client.serialize().includes('91.75')).toBe(true)
  })

  it('that follow are withheld where with earlier ones, withheld and shown, they would give a number away', () => {
    const council = measured()
    ordered(council, {})
    const note = 'Recounted'
    const corrected = { corrects: 'OB-0001', note, lines: [line('', 100.25, 998.75), line('West', 57, 507)] }
    ordered(council, corrected)
    const west = figuresOf(council.db, 'M-01').find(({ corrects }) => corrects === 'OB-0003')
    expect(west).toMatchObject({ suppressed: true })
    // In another month it is shown, unless it is as it was: whoever knows that would know what is withheld here.
    const on = (month: string, numerator: number, denominator: number) => {
      const period = { from: day(month), to: day(month) }
      ordered(council, { lines: [{ ...line('West', numerator, denominator), period }] })
      return figuresOf(council.db, 'M-01').find(({ from }) => from === period.from)
    }
    expect(on('2022-05-31', 57, 507)).toMatchObject({ suppressed: true })
    expect(on('2022-06-01', 62, 530)).toMatchObject({ suppressed: false, numerator: 62 })
  })
})
