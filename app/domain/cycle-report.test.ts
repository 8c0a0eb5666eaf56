import { describe, expect, it } from 'vitest'
import { reportIn, type Reportable } from './cycle-report.ts'
import { Day, Instant } from './day.ts'

const day = (text: string) => Day.parse(text)
const noon = (text: string) => Instant.parse(`${text}T12:00:00.000Z`)
const from = day('2022-06-01')
const action: Reportable = {
  withdrawn: false,
  start: day('2022-03-01'),
  plannedAt: noon('2022-02-20'),
  lastUpdateAt: null,
  claimState: null,
  claimVersion: null,
  claimedAt: null,
  version: 5,
}
const report = (facts: Partial<Reportable>, on = '2022-06-15') =>
  reportIn(from, { ...action, ...facts }, day(on))
const claimed = (claimState: string, on: string, claimVersion = 5) => ({
  claimState,
  claimVersion,
  claimedAt: noon(on),
})

describe('in a reporting cycle an action', () => {
  it('owes a report until somebody posts an update on or after the first day that counts', () => {
    expect(report({})).toBe('owed')
    expect(report({ lastUpdateAt: noon('2022-05-31') })).toBe('owed')
    expect(report({ lastUpdateAt: noon('2022-06-01') })).toBe('reported')
  })

  it('is judged by days as London counts them: half past midnight in summer is the next day', () => {
    expect(report({ lastUpdateAt: Instant.parse('2022-05-31T22:30:00.000Z') })).toBe('owed')
    expect(report({ lastUpdateAt: Instant.parse('2022-05-31T23:30:00.000Z') })).toBe('reported')
  })

  it('owes nothing once it has been withdrawn, even where it was reported on', () => {
    expect(report({ withdrawn: true, lastUpdateAt: noon('2022-06-10') })).toBe('not-asked')
  })

  it('has been reported on where completion was claimed in the cycle', () => {
    expect(report(claimed('claimed', '2022-06-10'))).toBe('reported')
    expect(report(claimed('approved', '2022-06-10'))).toBe('reported')
  })

  it('owes nothing while an earlier claim stands: the next step is not its owner’s', () => {
    for (const state of ['claimed', 'verified', 'approved'])
      expect(report(claimed(state, '2022-05-10'))).toBe('not-asked')
  })

  it('owes a report again where its claim was sent back or has lapsed', () => {
    expect(report(claimed('sent-back', '2022-06-10'))).toBe('owed')
    expect(report(claimed('approved', '2022-05-10', 4))).toBe('owed')
  })

  it('owes nothing before it starts, and nothing where it was planned after that day', () => {
    expect(report({ start: day('2022-06-16') })).toBe('not-asked')
    expect(report({ start: day('2022-06-15') })).toBe('owed')
    expect(report({ start: null, plannedAt: noon('2022-06-16') })).toBe('not-asked')
    expect(report({ start: null, plannedAt: noon('2022-06-15') })).toBe('owed')
  })

  it('owes a report in a cycle that counts from the first day there is', () => {
    expect(reportIn(day('1990-01-01'), action, day('2022-06-15'))).toBe('owed')
  })

  it('has been reported on where somebody did so before it started', () => {
    expect(report({ start: day('2022-07-01'), lastUpdateAt: noon('2022-06-02') })).toBe('reported')
  })
})
