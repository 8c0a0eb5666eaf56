import { describe, expect, it } from 'vitest'
import { daysLate, deliveredWithoutImpact } from './board.ts'
import { Day } from './day.ts'

const day = (text: string) => Day.parse(text)
const action = { originalDue: day('2022-06-30'), claimState: null, claimVersion: null, version: 5 }
const claimed = (claimState: string, claimVersion = 5) => ({ ...action, claimState, claimVersion })

describe('days late', () => {
  it('count from the day after the original due date', () => {
    expect(daysLate(action, day('2022-06-30'))).toBe(0)
    expect(daysLate(action, day('2022-07-06'))).toBe(6)
  })

  it('go on while a claim has not been verified, and end when it has', () => {
    expect(daysLate(claimed('claimed'), day('2022-07-06'))).toBe(6)
    expect(daysLate(claimed('verified'), day('2022-07-06'))).toBe(0)
    expect(daysLate(claimed('approved'), day('2022-07-06'))).toBe(0)
  })

  it('count again where the approval has lapsed', () => {
    expect(daysLate(claimed('approved', 4), day('2022-07-06'))).toBe(6)
  })

  it('are none without a due date', () => {
    expect(daysLate({ ...action, originalDue: null }, day('2022-07-06'))).toBe(0)
  })
})

describe('delivered, impact not shown', () => {
  it('is what is complete, approved or not yet, without impact shown', () => {
    expect(deliveredWithoutImpact({ delivery: 'complete', impact: 'early-signs' })).toBe(true)
    expect(deliveredWithoutImpact({ delivery: 'complete', impact: null })).toBe(true)
    expect(deliveredWithoutImpact({ delivery: 'complete-awaiting-approval', impact: 'no-impact' })).toBe(true)
    expect(deliveredWithoutImpact({ delivery: 'complete', impact: 'shown' })).toBe(false)
  })

  it('leaves out what is not delivered, however little it has shown', () => {
    expect(deliveredWithoutImpact({ delivery: 'late', impact: null })).toBe(false)
    expect(deliveredWithoutImpact({ delivery: 'on-track', impact: 'not-yet-shown' })).toBe(false)
  })
})
