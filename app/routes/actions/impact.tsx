import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { rateImpact } from '../../commands/rate-impact.ts'
import { optionalText, seen } from '../../domain/form.ts'
import { ImpactRating, impactRatings } from '../../domain/impact-rating.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { HiddenFields } from '../../ui/forms/hidden-fields.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince } from '../history/changed-since.tsx'
import { itemsProposed } from './impact-items.ts'
import { proposalFor } from './proposal-for.ts'
import { ProposedImpact } from './proposed-impact.tsx'
import { refusedRating } from './refused-rating.ts'

const gate = onAction('rate-impact')

export const loader = guarded(gate, ({ subject, edition, today }) => {
  const { ref, title, impact, impactReason } = subject
  const proposal = proposalFor(edition, ref, today)
  return {
    ref,
    title,
    stands: impact && { words: impactRatings[impact].words, reason: impactReason },
    proposal,
    standing: {
      seen: String(edition.through),
      proposed: proposal?.rating ?? '',
      impact: proposal?.rating ?? impact ?? '',
      reason: proposal ? '' : (impactReason ?? ''),
    },
  }
})

const Rated = z.object({
  seen,
  /** What the page proposed when it was drawn. */
  proposed: ImpactRating.optional().catch(undefined),
  impact: z.enum(ImpactRating.options, { error: 'Choose an impact rating' }),
  reason: optionalText('what the impact rating rests on'),
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, today, carryOut }) => {
  const read = readForm(await request.formData(), Rated)
  if ('form' in read) return refuse(read.form)
  const { seen, proposed, impact: rating, reason } = read.value
  const done = carryOut(rateImpact, { action: ref, seen, rating, reason })
  if (!isRefusal(done)) return doneAt(`/actions/${ref}`, done)
  const proposal = proposalFor(edition, ref, today)
  const form = refusedRating(read.typed, done, 'impact', edition, ref, proposal)
  // Whoever confirmed what was proposed is proposed what the figures say now; a choice of their own stays.
  const impact = rating === proposed ? (proposal?.rating ?? rating) : rating
  return refuse({ ...form, typed: { ...form.typed, impact, proposed: proposal?.rating ?? '' } })
})

export default function RateImpact() {
  const { ref, title, stands, proposal, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Rate impact: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <p className="govuk-body">
        Impact is what is different for children. It is rated on evidence, and apart from whether the work is
        done.
      </p>
      {stands && (
        <p className="govuk-body">
          Rated now: {stands.words}
          {stands.reason && `, because: ${stands.reason}`}
        </p>
      )}
      {proposal && <ProposedImpact proposal={proposal} />}
      <Form seen={typedText(form, 'seen')}>
        <HiddenFields form={form} names={name => name === 'proposed'} />
        <RadiosField
          form={form}
          name="impact"
          legend="Impact on children"
          legendSize="s"
          items={itemsProposed(proposal)}
        />
        {proposal ? (
          <TextareaField
            form={form}
            name="reason"
            label="Why, where you choose otherwise"
            labelSize="s"
            hint="Leave this empty to confirm what is proposed: what it rests on is then the reason"
          />
        ) : (
          <TextareaField
            form={form}
            name="reason"
            label="What the impact rating rests on"
            labelSize="s"
            hint="The evidence, and what it shows"
          />
        )}
        <Button preventDoubleClick>{proposal ? 'Confirm this rating' : 'Rate impact'}</Button>
      </Form>
    </Page>
  )
}
