import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { rateImpact } from '../../commands/rate-impact.ts'
import { seen, text } from '../../domain/form.ts'
import { ImpactRating } from '../../domain/impact-rating.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { impactItems } from './impact-items.ts'

const gate = onAction('rate-impact')

export const loader = guarded(gate, ({ subject, edition: { through } }) => ({
  ref: subject.ref,
  title: subject.title,
  standing: {
    seen: String(through),
    impact: subject.impact ?? '',
    reason: subject.impactReason ?? '',
  },
}))

const Rated = z.object({
  seen,
  impact: z.enum(ImpactRating.options, { error: 'Choose an impact rating' }),
  reason: text('what the impact rating rests on'),
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Rated)
  if ('form' in read) return refuse(read.form)
  const { seen, impact: rating, reason } = read.value
  const done = carryOut(rateImpact, { action: ref, seen, rating, reason })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'impact', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

export default function RateImpact() {
  const { ref, title, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Rate impact: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <p className="govuk-body">
        Impact is what is different for children. It is rated on evidence, and apart from whether the work is
        done.
      </p>
      <Form seen={typedText(form, 'seen')}>
        <RadiosField
          form={form}
          name="impact"
          legend="Impact on children"
          legendSize="s"
          items={impactItems}
        />
        <TextareaField
          form={form}
          name="reason"
          label="What the impact rating rests on"
          labelSize="s"
          hint="The evidence, and what it shows"
        />
        <Button preventDoubleClick>Rate impact</Button>
      </Form>
    </Page>
  )
}
