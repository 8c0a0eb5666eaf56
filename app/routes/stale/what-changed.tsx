import { useActionData } from '@remix-run/react'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { ToldTimeline } from '../history/told-timeline.tsx'
import type { StaleForm } from './stale-form.ts'

/** On the page of a form that came too late: what somebody else changed meanwhile. */
export function WhatChanged() {
  const changes = useActionData<Partial<StaleForm>>()?.changes ?? []
  if (changes.length === 0) return null
  return (
    <InsetText>
      <h2 className="govuk-heading-m">What changed meanwhile</h2>
      <ToldTimeline entries={changes} />
    </InsetText>
  )
}
