import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Day } from '../../domain/day.ts'
import { withheldCounts } from '../../domain/withheld-figures.ts'
import { openDatabase, type Connection } from '../../../db/connection.ts'
import { openFiles } from '../../../db/files.ts'
import { actionByRef } from '../../../db/read/actions.ts'
import { claimsOf } from '../../../db/read/claims.ts'
import { effectsWhenClaimed } from '../../../db/read/claimed-effects.ts'
import { exemptMatterByRef } from '../../../db/read/exempt-matters.ts'
import { allMeasures, figuresOf, linksOfMeasure } from '../../../db/read/measures.ts'
import { refOfAction } from './actions.ts'
import { loadDemonstration } from './load.ts'

vi.setConfig({ hookTimeout: 120_000 })

let db: Connection
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ilacs-demonstration-'))
  db = openDatabase(':memory:')
  loadDemonstration(db, openFiles(folder), Day.parse('2026-11-20'))
})
afterAll(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

const shown = (value: number | null | undefined) => value?.toFixed(1)
const ofTheWhole = (measure: string) =>
  figuresOf(db, measure).filter(({ brokenBy, correctedBy }) => brokenBy === 'none' && correctedBy === null)
const byHand = (measure: string) => ofTheWhole(measure).filter(({ workforce }) => workforce === null)

test('a baseline is the figure of its day, by the newest definition', () => {
  const held = allMeasures(db).flatMap(({ ref, baseline, version }) =>
    baseline === null ? [] : [{ ref, baseline, version }],
  )
  expect(held).toHaveLength(7)
  for (const { ref, baseline, version } of held) {
    const figure = byHand(ref).find(({ to }) => to === baseline.on)
    expect([ref, shown(figure?.value), figure?.version]).toEqual([ref, shown(baseline.value), version])
  }
})

test('an expected effect begins at the newest figure of the day on which it was attached', () => {
  const links = allMeasures(db).flatMap(({ ref }) => linksOfMeasure(db, ref))
  expect(links).toHaveLength(8)
  for (const { measure, expectedFrom, at } of links) {
    const [known] = ofTheWhole(measure).filter(figure => figure.at <= at)
    expect([measure, shown(expectedFrom)]).toEqual([measure, shown(known?.value)])
  }
})

test('what a workforce count comes to lies within half a case of the month around it', () => {
  const counted = ofTheWhole('M-01').filter(({ workforce }) => workforce !== null)
  expect(counted.map(({ value }) => shown(value))).toEqual(['21.0', expect.any(String)])
  for (const { to, value } of counted) {
    const month = byHand('M-01').find(figure => figure.from <= to && to <= figure.to)
    expect(Math.abs((value ?? 0) - (month?.value ?? 0))).toBeLessThan(0.5)
  }
})

test('the teams add up to the whole, and those that are withheld are more than one', () => {
  const [newest] = byHand('M-01')
  const parts = figuresOf(db, 'M-01').filter(({ brokenBy, to }) => brokenBy === 'team' && to === newest?.to)
  const exact = new Map(
    parts.flatMap(({ matter }) =>
      matter === null ? [] : [...withheldCounts(exemptMatterByRef(db, matter)?.text ?? '')],
    ),
  )
  const sum = (field: 'numerator' | 'denominator') =>
    parts.reduce((total, part) => total + (part[field] ?? exact.get(part.ref)?.[field] ?? NaN), 0)
  expect([sum('numerator'), sum('denominator')]).toEqual([newest?.numerator, newest?.denominator])
  expect(parts.filter(({ suppressed }) => suppressed).length).toBeGreaterThan(1)
})

test('of two actions that were delivered with a measure, one has shown its impact and one not yet', () => {
  const [shown, notYet] = [
    'Notify health on the day a child comes into care',
    'Review the electronic record so that plans have a contingency section',
  ].map(title => actionByRef(db, refOfAction(title)))
  expect(shown?.impact).toBe('shown')
  expect(shown?.impactReason).toContain('M-07')
  expect(notYet?.impact).toBeNull()
  const claims = claimsOf(db, notYet?.ref ?? '').map(claim => ({ ...claim, action: notYet?.ref ?? '' }))
  const told = [...effectsWhenClaimed(db, claims).values()].flat()
  expect(told.map(({ measure }) => measure)).toEqual(['M-08'])
  expect(told[0]?.sentence).toContain('90% is expected by')
})
