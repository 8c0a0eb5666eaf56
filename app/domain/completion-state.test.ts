import { describe, expect, it } from 'vitest'
import { completionState, deliveryStatus } from './completion-state.ts'

describe('the completion of an action', () => {
  it('is open where no claim stands', () => {
    expect(completionState({ claimState: null, claimVersion: null, version: 7 })).toBe('open')
    expect(completionState({ claimState: 'sent-back', claimVersion: 7, version: 7 })).toBe('open')
  })
  it.each(['claimed', 'verified', 'approved'])(
    'is %s while the action is the one that was claimed',
    state => {
      expect(completionState({ claimState: state, claimVersion: 7, version: 7 })).toBe(state)
    },
  )
  it.each(['claimed', 'verified', 'approved'])(
    'has lapsed where the action changed after it was %s',
    state => {
      const changed = { claimState: state, claimVersion: 7, version: 9 }
      expect(completionState(changed)).toBe('lapsed')
      expect(deliveryStatus(changed)).toBe('open')
    },
  )
})
