import { describe, expect, it } from 'vitest'
import {
  disputedWorkers,
  everybodyDefinition,
  frontLineDefinition,
} from '../../e2e/world/caseload-dispute.ts'
import type { Counting } from './events/measures.ts'
import type { Group } from './events/workforce.ts'
import { Day } from './day.ts'
import { readWorkers, writtenWorkers, type Worker } from './worker.ts'
import { stepWords } from './step-words.ts'
import { meanOf, stepsBetween } from './workforce-mean.ts'
import { publishedTable } from './workforce.ts'

const everybody = everybodyDefinition.counting
const frontLine = frontLineDefinition.counting
if (everybody === null || frontLine === null) throw new Error('Both are counted')
const limits = { on: Day.parse('2026-06-19'), caseLimit: 25, smallNumberLimit: 6 }
const table = publishedTable(disputedWorkers, limits, [everybody, frontLine], [])
const group = (id: string, of: readonly Group[] = table) => of.find(one => one.id === id)

describe('the published table of a workforce count', () => {
  it('counts those who hold a case, their cases and how these are spread', () => {
    expect(group('all both holding')).toMatchObject({ count: 60, cases: 1260, aboveLimit: 15, maximum: 52 })
    expect(group('case-holder both holding')).toMatchObject({
      count: 22,
      fte: 21,
      cases: 880,
      aboveLimit: 15,
      lowerQuartile: 23.25,
      median: 47,
      upperQuartile: 49.75,
      maximum: 52,
    })
  })

  it('tells of fewer than twelve the median alone, because quartiles would tell of them one by one', () => {
    const few = {
      count: 8,
      aboveLimit: 0,
      median: 20,
      lowerQuartile: null,
      upperQuartile: null,
      maximum: null,
    }
    expect(group('newly-qualified both holding')).toMatchObject(few)
    const eleven: Worker[] = Array.from({ length: 11 }, (_, at) => ({
      ...{ role: 'case-holder', agency: false, fte: 1 },
      cases: 12 + at,
    }))
    const twelve = [...eleven, ...eleven.slice(0, 1)]
    const low = { ...limits, smallNumberLimit: 3 }
    const most = (workers: readonly Worker[]) =>
      group('case-holder both holding', publishedTable(workers, low, [everybody], []))?.maximum
    expect([most(eleven), most(twelve)]).toEqual([null, 22])
  })

  it('shows none as none', () => {
    expect(group('senior-manager both holding')).toMatchObject({ suppressed: false, count: 0, median: null })
  })

  it('has no cell under the limit', () => {
    for (const { count, aboveLimit } of table)
      for (const people of [count, aboveLimit])
        expect(people === null || people === 0 || people >= 6).toBe(true)
  })

  it('withholds how cases are spread where the number above the limit is withheld', () => {
    const agency = group('all agency holding')
    expect(agency).toMatchObject({ count: 8, cases: 338, aboveLimit: null, median: null, maximum: null })
  })

  it('withholds under another case limit how many stand between the two', () => {
    const above = group('case-holder both holding')?.aboveLimit ?? 0
    const between = disputedWorkers
      .filter(({ role, cases }) => role === 'case-holder' && cases > 25)
      .map(({ cases }) => cases)
    const least = Math.min(...between)
    const few = between.filter(cases => cases === least).length
    expect([above, few < 6]).toEqual([between.length, true])
    const again = { ...limits, on: Day.parse('2026-07-19'), caseLimit: least }
    const earlier = [{ workers: disputedWorkers, ...limits, table }]
    const of = (table: readonly Group[]) => group('case-holder both holding', table)?.aboveLimit
    expect(of(publishedTable(disputedWorkers, again, [everybody], []))).toBe(above - few)
    expect(of(publishedTable(disputedWorkers, again, [everybody], earlier))).toBe(null)
  })

  it('withholds of the next count what the difference would tell', () => {
    const joined: Worker[] = [
      ...disputedWorkers,
      ...[30, 31].map((cases): Worker => ({ role: 'middle-manager', agency: false, fte: 1, cases })),
    ]
    const alone = publishedTable(joined, limits, [everybody], [])
    const after = publishedTable(
      joined,
      limits,
      [everybody],
      [{ workers: disputedWorkers, ...limits, table }],
    )
    expect(group('all both holding', alone)?.count).toBe(62)
    expect(group('all both holding', after)).toMatchObject({ suppressed: true, count: null, cases: null })
  })
})

describe('an average of a workforce count', () => {
  it('is 21 of everybody and 40 of the front line', () => {
    expect(meanOf(table, everybody)).toEqual({ numerator: 1260, denominator: 60, value: 21 })
    expect(meanOf(table, frontLine)).toMatchObject({ numerator: 1040, denominator: 25.8 })
  })

  it('is withheld where a group that it needs is, and of nobody there is none', () => {
    const few: Worker[] = [...disputedWorkers, { role: 'middle-manager', agency: false, fte: 1, cases: 4 }]
    const managers: Counting = { ...everybody, roles: ['middle-manager'] }
    expect(meanOf(publishedTable(few, limits, [], []), managers)).toBe('withheld')
    expect(meanOf(table, managers)).toBeNull()
  })

  it('goes to another in steps, each with its numbers', () => {
    const steps = stepsBetween(table, everybody, frontLine)
    expect(steps?.map(({ changes, mean }) => [stepWords(changes), mean.numerator, mean.denominator])).toEqual(
      [
        ['', 1260, 60],
        ['Senior, middle and first line managers left out', 1236, 54],
        ['Senior or advanced practitioners left out', 1040, 30],
        ['A newly qualified worker counted as 0.6 of one', 1040, 26.8],
        ['Workers counted by their hours, as full-time equivalents', 1040, 25.8],
      ],
    )
  })

  it('merges a step into the next where it would need a withheld number', () => {
    const few: Worker[] = [...disputedWorkers, { role: 'middle-manager', agency: false, fte: 1, cases: 4 }]
    const steps = stepsBetween(publishedTable(few, limits, [everybody, frontLine], []), everybody, frontLine)
    expect(steps?.some(({ changes }) => changes.length > 1)).toBe(true)
  })
})

describe('the rows of a count', () => {
  it('are read as they were written, and not where something was removed', () => {
    const text = writtenWorkers(disputedWorkers)
    expect(readWorkers(text)).toEqual(disputedWorkers)
    expect(readWorkers(text.replace('Social worker', '[removed]'))).toBeNull()
  })
})
