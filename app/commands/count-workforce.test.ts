import { describe, expect, it } from 'vitest'
import {
  disputedWorkers,
  everybodyDefinition,
  frontLineDefinition,
} from '../../e2e/world/caseload-dispute.ts'
import { caseloadDefined, figureOf, figuresRecorded } from '../../e2e/world/measured.ts'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import { openEditions } from '../../db/editions.ts'
import { exemptMatterByRef } from '../../db/read/exempt-matters.ts'
import { figuresOf } from '../../db/read/measures.ts'
import { partsHolding } from '../../db/read/parts-holding.ts'
import { search } from '../../db/read/search.ts'
import { groupsOfWorkforce, workforceByRef } from '../../db/read/workforce.ts'
import type { WorkforceOrder } from '../domain/count-workforce.ts'
import { accountOf } from '../domain/account.ts'
import { doneDeed, doneWords } from '../domain/done-words.ts'
import { isOf, readSays } from '../domain/history.ts'
import { isRefusal } from '../domain/refusal.ts'
import { writtenWorkers } from '../domain/worker.ts'
import { countWorkforce } from './count-workforce.ts'
import { giveExemptRight } from './give-exempt-right.ts'
import { releaseExemptMatter } from './release-exempt-matter.ts'

const order: WorkforceOrder = {
  workers: disputedWorkers,
  on: day('2022-05-31'),
  source: 'Case management system',
  standing: 'provisional',
  caseLimit: 25,
  smallNumberLimit: 6,
  corrects: null,
}

function disputed() {
  const council = smallCouncil()
  const defined = caseloadDefined()
  if (defined.type !== 'measure-defined') throw new Error('It defines a measure')
  council.happens(people.planManager, [
    { ...defined, says: { ...defined.says, definition: everybodyDefinition } },
    { ...defined, says: { ...defined.says, measure: 'M-02', definition: frontLineDefinition } },
    { ...defined, says: { ...defined.says, measure: 'M-03' } },
  ])
  const count = (change: Partial<WorkforceOrder> = {}) =>
    council.orders(people.planManager, 'count-workforce', countWorkforce, { ...order, ...change })
  return { ...council, count }
}

describe('recording a workforce count', () => {
  it('gives each measure that is worked out of one its figure, and others none', () => {
    const { db, count } = disputed()
    count()
    const [everybody] = figuresOf(db, 'M-01')
    expect(everybody).toMatchObject({
      value: 21,
      numerator: 1260,
      denominator: 60,
      workforce: 'W-01',
      version: 1,
    })
    expect(Math.round(figuresOf(db, 'M-02')[0]?.value ?? 0)).toBe(40)
    expect(figuresOf(db, 'M-03')).toEqual([])
  })

  it('is found by its day and by its reference, as a measure is by its own', () => {
    const { db, count } = disputed()
    count()
    const refs = (words: string) => search(db, words).found.map(({ ref }) => ref)
    expect(refs('workforce 31 May 2022')).toEqual(['W-01'])
    expect(refs('W-01')).toEqual(['W-01'])
    expect(refs('M-02')).toEqual(['M-02'])
  })

  it('is corrected by another one, and its figures with it; all stay readable', () => {
    const { db, count } = disputed()
    count()
    const [first, ...others] = disputedWorkers
    if (first === undefined) throw new Error('There are workers')
    count({
      workers: [{ ...first, cases: first.cases + 60 }, ...others],
      corrects: 'W-01',
      reason: 'A team was left out',
      standing: 'final',
    })
    expect(workforceByRef(db, 'W-01')).toMatchObject({ correctedBy: 'W-02' })
    expect(groupsOfWorkforce(db, 'W-01')[0]).toMatchObject({ cases: 1260 })
    expect(figuresOf(db, 'M-01')).toMatchObject([
      { ref: 'OB-0001', correctedBy: 'OB-0003' },
      { ref: 'OB-0003', corrects: 'OB-0001', value: 22, standing: 'final' },
    ])
  })

  it('takes the place of a figure that was corrected by hand since', () => {
    const { db, count, happens } = disputed()
    count()
    happens(people.planManager, [
      figuresRecorded([figureOf('OB-0003', '2022-05-31', 20, { corrects: 'OB-0001' })]),
    ])
    count({ corrects: 'W-01', reason: 'A team was left out' })
    expect(figuresOf(db, 'M-01').filter(({ correctedBy }) => correctedBy === null)).toMatchObject([
      { ref: 'OB-0004', corrects: 'OB-0003', workforce: 'W-02' },
    ])
  })

  it('takes the place of a figure that was recorded by hand for its day', () => {
    const { db, count, happens } = disputed()
    happens(people.planManager, [figuresRecorded([figureOf('OB-0001', '2022-05-31', 20)])])
    count()
    expect(figuresOf(db, 'M-01').filter(({ correctedBy }) => correctedBy === null)).toMatchObject([
      { ref: 'OB-0002', corrects: 'OB-0001', workforce: 'W-01' },
    ])
  })

  it('leaves no average of a count in which, corrected, nobody holds a case', () => {
    const { db, count } = disputed()
    count()
    count({
      corrects: 'W-01',
      reason: 'A team was left out',
      workers: disputedWorkers.map(worker => ({ ...worker, cases: 0 })),
    })
    expect(figuresOf(db, 'M-01').filter(({ correctedBy }) => correctedBy === null)).toMatchObject([
      { corrects: 'OB-0001', value: null, suppressed: true, workforce: 'W-02' },
    ])
  })

  it('says why it corrects another, and is refused where it does not', () => {
    const { db, count } = disputed()
    count()
    expect(count({ corrects: 'W-01' })).toMatchObject({ refused: 'count-unexplained', field: 'reason' })
    const done = count({ corrects: 'W-01', reason: 'A team was left out' })
    expect(workforceByRef(db, 'W-02')).toMatchObject({ reason: 'A team was left out' })
    if (isRefusal(done)) throw new Error('It corrects the count')
    const [counted] = done.events
    if (counted === undefined || !isOf('workforce-counted', counted)) throw new Error('It is counted first')
    expect(accountOf(counted.type, counted.says, id => id).why).toBe('A team was left out')
    expect(doneWords(doneDeed(counted))).toBe('W-02 recorded in place of W-01')
    const { reason: _, ...before } = counted.says
    expect(readSays('workforce-counted', before).reason, 'of a count recorded before it was asked for').toBe(
      '',
    )
  })

  it('is refused for a day to come, a day counted already and a count that is corrected already', () => {
    const { count } = disputed()
    expect(count({ on: day('2022-06-02') })).toMatchObject({ refused: 'in-the-future', field: 'on' })
    count()
    expect(count()).toMatchObject({ refused: 'day-already-counted' })
    count({ corrects: 'W-01', reason: 'A team was left out' })
    expect(count({ corrects: 'W-01', reason: 'A team was left out' })).toMatchObject({
      refused: 'count-not-to-be-corrected',
    })
    expect(count({ corrects: 'W-09', on: day('2022-05-30') })).toMatchObject({
      refused: 'count-not-to-be-corrected',
    })
  })

  it('withholds what the difference from an earlier count would tell', () => {
    const { db, count } = disputed()
    count({ on: day('2022-04-30') })
    const three = disputedWorkers.slice(0, 3).map(worker => ({ ...worker, role: 'middle-manager' as const }))
    count({ workers: [...disputedWorkers, ...three] })
    const all = groupsOfWorkforce(db, 'W-02').find(({ id }) => id === 'all both holding')
    expect(all).toMatchObject({ suppressed: true, count: null, maximum: null })
    expect(figuresOf(db, 'M-01')[0]).toMatchObject({ value: null, suppressed: true, matter: 'X-002' })
  })
})

describe('the rows of a count', () => {
  it('are in no edition that anybody reads, and whoever recorded them may read them', () => {
    const { db, count } = disputed()
    count()
    expect(exemptMatterByRef(db, 'X-001')?.text).toBe(writtenWorkers(disputedWorkers))
    const editions = openEditions(db, 3)
    const open = editions.editionFor({ parts: 'open', asAt: null, seesEmbargoed: true, seesRights: true })
    expect(exemptMatterByRef(open.db, 'X-001')).toMatchObject({ text: '', aboutKind: 'workforce' })
    const told = open.db.$client.prepare<[], string>('select says from entry').pluck().all().join()
    expect(told).not.toContain('Social worker; no')
    editions.close()
  })

  it('are never released', () => {
    const { count, orders } = disputed()
    count()
    const right = { matter: 'X-001', person: people.clerk.id, reason: 'To check', until: day('2022-12-31') }
    expect(isRefusal(orders(people.auditor, 'give-exempt-right', giveExemptRight, right))).toBe(false)
    const release = { matter: 'X-001', reason: 'To be open' }
    expect(orders(people.clerk, 'release-exempt-matter', releaseExemptMatter, release)).toMatchObject({
      refused: 'small-numbers-stay-withheld',
    })
  })

  it('cannot have words taken out, which would end the keeping of small numbers', () => {
    const { db, count } = disputed()
    count()
    const rows = partsHolding(db, ['Social worker']).find(({ matter }) => matter === 'X-001')
    expect(rows?.standIn).toBeNull()
  })

  it('must be whole for another count to be held against them', () => {
    const { db, count } = disputed()
    count()
    db.$client.exec(`update exempt_matter set text = replace(text, 'Social worker', '[removed]')`)
    expect(count({ on: day('2022-04-30') })).toMatchObject({ refused: 'earlier-rows-removed' })
  })
})
