import { describe, expect, test } from 'vitest'
import { addDays, Day } from './day.ts'
import { deliveryRating, deliveryRules, DeliveryRating, type DeliveryFacts } from './delivery-rating.ts'
import { describeReason } from './delivery-reason.ts'
import { ImpactRating, impactRatings } from './impact-rating.ts'

const today = Day.parse('2026-11-22')
const from = (days: number) => addDays(today, days)

/** Under way and in order: each case changes what it is about. */
const underWay: DeliveryFacts = {
  status: 'open',
  start: from(-100),
  due: from(100),
  originalDue: from(100),
  milestones: [],
  lastUpdate: from(-10),
  today,
}

const cases: [string, Partial<DeliveryFacts>, DeliveryRating, string][] = [
  ['under way and reported on', {}, 'on-track', 'Last update 12 November 2026; due 2 March 2027.'],
  [
    'approved by a meeting',
    { status: 'approved' },
    'complete',
    'Completion approved by resolution of a meeting.',
  ],
  [
    'approved, though it was late',
    { status: 'approved', originalDue: from(-50), due: from(-50) },
    'complete',
    'Completion approved by resolution of a meeting.',
  ],
  [
    'verified',
    { status: 'verified' },
    'complete-awaiting-approval',
    'Completion verified, not yet approved by a meeting.',
  ],
  [
    'verified, though past its date',
    { status: 'verified', originalDue: from(-5), due: from(-5) },
    'complete-awaiting-approval',
    'Completion verified, not yet approved by a meeting.',
  ],
  [
    'verified without any date',
    { status: 'verified', originalDue: null, due: null },
    'complete-awaiting-approval',
    'Completion verified, not yet approved by a meeting.',
  ],
  [
    'due today',
    { due: from(0), originalDue: from(0) },
    'on-track',
    'Last update 12 November 2026; due 22 November 2026.',
  ],
  [
    'due yesterday',
    { due: from(-1), originalDue: from(-1) },
    'late',
    '1 day past its original due date, 21 November 2026.',
  ],
  [
    'given a later date that is still to come',
    { due: from(60), originalDue: from(-31) },
    'late',
    '31 days past its original due date, 22 October 2026; since moved to 21 January 2027.',
  ],
  [
    'claimed complete after its date',
    { status: 'claimed', due: from(-2), originalDue: from(-2) },
    'late',
    '2 days past its original due date, 20 November 2026.',
  ],
  [
    'past a due date that is its only date',
    { due: from(-3), originalDue: null },
    'late',
    '3 days past its original due date, 19 November 2026.',
  ],
  [
    'late with a milestone missed too',
    { due: from(-3), originalDue: from(-3), milestones: [{ due: from(-9) }] },
    'late',
    '3 days past its original due date, 19 November 2026.',
  ],
  ['without a date', { due: null, originalDue: null }, 'no-date', 'No due date has been set.'],
  [
    'claimed without a date',
    { status: 'claimed', due: null, originalDue: null },
    'no-date',
    'No due date has been set.',
  ],
  [
    'past a milestone not met',
    { milestones: [{ due: from(-1) }] },
    'at-risk',
    'A milestone due 21 November 2026 is not met.',
  ],
  [
    'past two of them',
    { milestones: [{ due: from(-3) }, { due: from(-40) }, { due: from(5) }] },
    'at-risk',
    '2 milestones are past and not met, the earliest due 13 October 2026.',
  ],
  [
    'past a milestone met, even late',
    { milestones: [{ due: from(-30), metOn: from(-2) }] },
    'on-track',
    'Last update 12 November 2026; due 2 March 2027.',
  ],
  [
    'with a milestone today',
    { milestones: [{ due: from(0) }] },
    'on-track',
    'Last update 12 November 2026; due 2 March 2027.',
  ],
  [
    'claimed with a milestone missed',
    { status: 'claimed', milestones: [{ due: from(-1) }] },
    'at-risk',
    'A milestone due 21 November 2026 is not met.',
  ],
  [
    'past a date brought forward, before the original',
    { due: from(-1), originalDue: from(50) },
    'at-risk',
    'Its due date was brought forward to 21 November 2026 and has passed.',
  ],
  [
    'due in 28 days and silent for 36',
    { due: from(28), originalDue: from(28), lastUpdate: from(-36) },
    'at-risk',
    'Due 20 December 2026, and its last update is from 17 October 2026.',
  ],
  [
    'due in 28 days and silent for 35',
    { due: from(28), originalDue: from(28), lastUpdate: from(-35) },
    'on-track',
    'Last update 18 October 2026; due 20 December 2026.',
  ],
  [
    'due in 29 days and silent for 36',
    { due: from(29), originalDue: from(29), lastUpdate: from(-36) },
    'on-track',
    'Last update 17 October 2026; due 21 December 2026.',
  ],
  [
    'silent, its original date in 28 days but moved later',
    { due: from(90), originalDue: from(28), lastUpdate: from(-36) },
    'at-risk',
    'Due 20 December 2026, and its last update is from 17 October 2026.',
  ],
  [
    'due in 20 days without start or update',
    { due: from(20), originalDue: from(20), start: null, lastUpdate: null },
    'at-risk',
    'Due 12 December 2026, and there is no update.',
  ],
  [
    'claimed and silent near its date',
    { status: 'claimed', due: from(20), originalDue: from(20), lastUpdate: from(-80) },
    'on-track',
    'Claimed complete, not yet verified; due 12 December 2026.',
  ],
  [
    'to have started 36 days ago, without update',
    { start: from(-36), lastUpdate: null },
    'at-risk',
    'It should have started 17 October 2026, and there is no update.',
  ],
  [
    'to have started 35 days ago, without update',
    { start: from(-35), lastUpdate: null },
    'not-started',
    'Started 18 October 2026; no update yet.',
  ],
  [
    'silent for 93 days, its date far off',
    { lastUpdate: from(-93) },
    'at-risk',
    'Its last update is from 21 August 2026.',
  ],
  [
    'silent for 92 days, its date far off',
    { lastUpdate: from(-92) },
    'on-track',
    'Last update 22 August 2026; due 2 March 2027.',
  ],
  [
    'written about long before a recent start',
    { start: from(-5), lastUpdate: from(-200) },
    'on-track',
    'Last update 6 May 2026; due 2 March 2027.',
  ],
  ['starting tomorrow', { start: from(1), lastUpdate: null }, 'not-started', 'Starts 23 November 2026.'],
  [
    'starting tomorrow and due within 28 days',
    { start: from(1), due: from(20), originalDue: from(20), lastUpdate: null },
    'not-started',
    'Starts 23 November 2026.',
  ],
  [
    'without start or update, its date far off',
    { start: null, lastUpdate: null },
    'not-started',
    'No update yet.',
  ],
  [
    'claimed without a single update',
    { status: 'claimed', start: null, lastUpdate: null },
    'on-track',
    'Claimed complete, not yet verified; due 2 March 2027.',
  ],
]

describe('an action', () => {
  test.each(cases)('%s', (_, change, rating, sentence) => {
    const delivery = deliveryRating({ ...underWay, ...change })
    expect({ rating: delivery.rating, sentence: describeReason(delivery.because) }).toEqual({
      rating,
      sentence,
    })
  })

  test('is late by the days since its original date, however often it was moved', () => {
    expect(deliveryRating({ ...underWay, originalDue: from(-45), due: from(30) }).daysLate).toBe(45)
  })

  test('that is not rated late has no days late', () => {
    expect(deliveryRating({ ...underWay, status: 'verified', originalDue: from(-45) }).daysLate).toBe(0)
    expect(deliveryRating(underWay).daysLate).toBe(0)
  })
})

describe('the rule as shown', () => {
  test('says every rating once, in words of its own', () => {
    expect(deliveryRules.map(({ rating }) => rating)).toEqual(DeliveryRating.options)
    expect(new Set(deliveryRules.map(({ words }) => words)).size).toBe(deliveryRules.length)
  })
  test('every rating it names can come about', () => {
    expect(new Set(cases.map(([, , rating]) => rating))).toEqual(new Set(DeliveryRating.options))
  })
  test('shares no word with the impact ratings', () => {
    const impact = ImpactRating.options.map(rating => impactRatings[rating].words)
    expect(deliveryRules.filter(({ words }) => impact.includes(words))).toEqual([])
    expect(impact.every(words => /impact/i.test(words))).toBe(true)
  })
})
