import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { setDeliveryRating } from '../../commands/set-delivery-rating.ts'
import { deliveryRules, deliveryWords } from '../../domain/delivery-rating.ts'
import { describeReason } from '../../domain/delivery-reason.ts'
import { SettableDeliveryRating } from '../../domain/events/progress.ts'
import { seen, text } from '../../domain/form.ts'
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
import { workedOutDelivery } from '../../../db/read/delivery.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'

const gate = onAction('set-delivery-rating')

export const loader = guarded(gate, ({ subject, edition: { db, through }, today }) => {
  const { rating, because } = workedOutDelivery(db, subject, today)
  return {
    ref: subject.ref,
    title: subject.title,
    workedOut: deliveryWords(rating),
    because: describeReason(because),
    standing: {
      seen: String(through),
      rating: subject.deliverySet ?? 'worked-out',
      reason: subject.deliverySetReason ?? '',
    },
  }
})

const Set = z.object({
  seen,
  rating: z.enum(['worked-out', ...SettableDeliveryRating.options], { error: 'Choose a delivery rating' }),
  reason: text('the reason'),
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Set)
  if ('form' in read) return refuse(read.form)
  const { seen, rating, reason } = read.value
  const order = { action: ref, seen, rating: rating === 'worked-out' ? null : rating, reason }
  const done = carryOut(setDeliveryRating, order)
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'rating', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

const settable = deliveryRules.filter(({ rating }) => SettableDeliveryRating.safeParse(rating).success)

export default function SetDeliveryRating() {
  const { ref, title, workedOut, because, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Set the delivery rating: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <p className="govuk-body">
        The rating is worked out from dates, milestones and updates. One set by hand stands in its place, with
        your name and your reason, and the one worked out stays beside it.
      </p>
      <Form seen={typedText(form, 'seen')}>
        <RadiosField
          form={form}
          name="rating"
          legend="Delivery rating"
          legendSize="s"
          items={[
            { value: 'worked-out', text: `As worked out: ${workedOut}`, hint: because },
            { divider: 'or' },
            ...settable.map(({ rating, words }) => ({ value: rating, text: words })),
          ]}
        />
        <TextareaField form={form} name="reason" label="Why" labelSize="s" hint="What the rule cannot know" />
        <Button preventDoubleClick>Save the delivery rating</Button>
      </Form>
    </Page>
  )
}
