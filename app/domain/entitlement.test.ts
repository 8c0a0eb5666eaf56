import { describe, expect, it } from 'vitest'
import { Day } from './day.ts'
import { entitledBy } from './entitlement.ts'
import { dueDayOf, lacksOwnerOrDay } from './request.ts'

const day = (text: string) => Day.parse(text)

describe('a scrutiny member’s entitlement', () => {
  it('runs ten clear days, the day of the request not counted', () => {
    expect(entitledBy('information', day('2022-07-06'))).toBe('2022-07-20')
  })

  it('leaves out weekends and bank holidays', () => {
    expect(entitledBy('information', day('2022-12-20'))).toBe('2023-01-06')
  })

  it('is nobody’s who asks for clarification or suggests something', () => {
    expect(entitledBy('clarification', day('2022-07-06'))).toBeNull()
    expect(entitledBy('suggestion', day('2022-07-06'))).toBeNull()
    expect(entitledBy(null, day('2022-07-06'))).toBeNull()
  })

  it('is not put off by a later day that was set, and may be brought forward by an earlier', () => {
    const entitled = { entitledBy: day('2022-07-20') }
    expect(dueDayOf({ ...entitled, due: day('2022-09-30') })).toBe('2022-07-20')
    expect(dueDayOf({ ...entitled, due: day('2022-07-11') })).toBe('2022-07-11')
    expect(dueDayOf({ entitledBy: null, due: null })).toBeNull()
  })

  it('is a date, so that only an owner is missing', () => {
    const request = { due: null, entitledBy: day('2022-07-20') }
    expect(lacksOwnerOrDay({ ...request, owner: null })).toBe(true)
    expect(lacksOwnerOrDay({ ...request, owner: 'P-001' })).toBe(false)
  })
})
