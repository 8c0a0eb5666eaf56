import { describe, expect, it } from 'vitest'
import { Day } from './day.ts'
import type { Frequency } from './events/measures.ts'
import { isStale, nextFigureDue, nextFigureWords } from './stale-measure.ts'

const day = (text: string) => Day.parse(text)
const measured = (frequency: Frequency, latest: string | null, retired = false) => ({
  frequency,
  since: day('2026-01-15'),
  latest: latest === null ? null : day(latest),
  latestOver: latest === null ? null : day(latest),
  retired,
})

describe('the next figure of a measure', () => {
  it('is due when its period is over and the time for collecting it has passed', () => {
    expect(nextFigureDue(measured('monthly', '2026-08-31'))).toBe('2026-10-30')
    expect(nextFigureDue(measured('monthly', '2026-01-31'))).toBe('2026-03-30')
    expect(nextFigureDue(measured('quarterly', '2026-06-30'))).toBe('2026-11-29')
    expect(nextFigureDue(measured('yearly', '2025-09-30'))).toBe('2027-02-27')
    expect(nextFigureDue(measured('monthly', '2026-01-30'))).toBe('2026-03-30')
  })

  it('is not put off by a count of a day that lies in a period, however long that is', () => {
    for (const [frequency, over, on] of [
      ['monthly', '2026-07-31', '2026-08-12'],
      ['quarterly', '2026-06-30', '2026-09-12'],
      ['yearly', '2025-09-30', '2026-09-12'],
    ] as const) {
      const period = measured(frequency, over)
      expect(nextFigureDue({ ...period, latest: day(on) })).toBe(nextFigureDue(period))
    }
  })

  it('is due a while after a count that came when it was due', () => {
    const counted = { ...measured('monthly', '2026-07-31'), latest: day('2026-09-20') }
    expect(nextFigureDue(counted)).toBe('2026-10-20')
  })

  it('goes by counts where there is nothing else', () => {
    expect(nextFigureDue({ ...measured('monthly', '2026-08-12'), latestOver: null })).toBe('2026-10-12')
  })

  it('is due by the day the measure was taken up, where there is none yet', () => {
    expect(nextFigureDue(measured('monthly', null))).toBe('2026-03-17')
  })

  it('is missing from the day after', () => {
    const monthly = measured('monthly', '2026-08-31')
    expect(isStale(monthly, day('2026-10-30'))).toBe(false)
    expect(isStale(monthly, day('2026-10-31'))).toBe(true)
    expect(nextFigureWords(monthly, day('2026-10-31'))).toBe(
      'Next figure was due by 30 October 2026: 1 day ago',
    )
    expect(nextFigureWords(monthly, day('2026-10-30'))).toBe('Next figure due by 30 October 2026')
  })

  it('of a retired measure is not expected', () => {
    expect(isStale(measured('monthly', '2020-01-31', true), day('2026-10-31'))).toBe(false)
  })
})
