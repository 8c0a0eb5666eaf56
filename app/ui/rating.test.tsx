import { type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Day } from '../domain/day.ts'
import { DeliveryRating, deliveryRules } from '../domain/delivery-rating.ts'
import { ImpactRating, impactRatings } from '../domain/impact-rating.ts'
import { DeliveryTag, ImpactTag, Ratings } from './rating.tsx'

const words = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const late = { fact: 'past-original-date', originalDue: Day.parse('2026-01-31'), daysLate: 12 } as const

it.each(DeliveryRating.options)('the delivery rating %s is a word, told as delivery', rating => {
  const rule = deliveryRules.find(rule => rule.rating === rating)
  expect(words(<DeliveryTag rating={rating} />)).toBe(`Delivery: ${rule?.words ?? '?'}`)
})

it.each(ImpactRating.options)('the impact rating %s is words that name impact', rating => {
  expect(words(<ImpactTag rating={rating} />)).toBe(impactRatings[rating].words)
  expect(words(<ImpactTag rating={rating} />)).toMatch(/impact/i)
})

it('an action that nobody has rated for impact says so, and is not shown as a failure', () => {
  expect(renderToStaticMarkup(<ImpactTag rating={null} />)).toBe(
    '<strong class="govuk-tag govuk-tag--grey">Impact not rated</strong>',
  )
})

it('a rating worked out says how', () => {
  const page = words(
    <Ratings
      delivery={{ rating: 'late', workedOutRating: 'late', workedOut: late }}
      impact={{ rating: null }}
    />,
  )
  expect(page).toContain('Worked out: 12 days past its original due date, 31 January 2026.')
})

it('a rating set by a person names them and their reason, with the one worked out beside it', () => {
  const setBy = { name: 'Asha Verma', because: 'the board agreed to wait' }
  const page = words(
    <Ratings
      delivery={{ rating: 'at-risk', workedOutRating: 'late', workedOut: late, setBy }}
      impact={{ rating: null }}
    />,
  )
  expect(page).toContain(
    'Delivery: At risk Set by Asha Verma because: the board agreed to wait Worked out: Late. 12 days',
  )
})
