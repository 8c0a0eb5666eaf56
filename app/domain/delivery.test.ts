import { describe, expect, it } from 'vitest'
import { shownDelivery } from './delivery.ts'

describe('the delivery rating to show', () => {
  it('is the one worked out where none is set by hand', () => {
    expect(shownDelivery('late', null)).toBe('late')
  })
  it('is the one set by hand where one is', () => {
    expect(shownDelivery('late', 'on-track')).toBe('on-track')
    expect(shownDelivery('no-date', 'at-risk')).toBe('at-risk')
  })
  it('is completion, verified or approved, whatever was set before', () => {
    expect(shownDelivery('complete-awaiting-approval', 'at-risk')).toBe('complete-awaiting-approval')
    expect(shownDelivery('complete', 'late')).toBe('complete')
  })
})
