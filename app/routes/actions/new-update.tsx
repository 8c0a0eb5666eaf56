import { useLoaderData } from '@remix-run/react'
import { postUpdate } from '../../commands/post-update.ts'
import { typedDay } from '../../domain/form.ts'
import { impactRatings } from '../../domain/impact-rating.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { ChangedSince } from '../history/changed-since.tsx'
import { itemsProposed } from './impact-items.ts'
import { proposalFor } from './proposal-for.ts'
import { refusedRating } from './refused-rating.ts'
import { TypedUpdate } from './typed-update.ts'

const gate = onAction('post-update')

export const loader = guarded(gate, ({ subject, edition, person, today }) => ({
  ref: subject.ref,
  title: subject.title,
  impact: subject.impact,
  proposal: proposalFor(edition, subject.ref, today),
  onBehalfOf:
    subject.ownerParty !== null && subject.owner === person.id
      ? nameIn(namesOf(edition.db), subject.ownerParty)
      : null,
  standing: { seen: String(edition.through), ...typedDay('speaksOf', today), impact: '' },
}))

export const action = guarded(gate, async ({ request, params: { ref }, edition, today, carryOut }) => {
  const read = readForm(await request.formData(), TypedUpdate)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(postUpdate, { action: ref, ...read.value })
  if (!isRefusal(done)) return doneAt(`/actions/${ref}`, done)
  const proposal = proposalFor(edition, ref, today)
  return refuse(refusedRating(read.typed, done, 'text', edition, ref, proposal))
})

export default function NewUpdate() {
  const { ref, title, impact, proposal, onBehalfOf, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  const asItIs = impact === null ? 'Leave it unrated' : `Leave it as it is: ${impactRatings[impact].words}`
  return (
    <Page title={`Post an update: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      {onBehalfOf && <InsetText>You post this on behalf of {onBehalfOf}, which owns this action.</InsetText>}
      <Form seen={typedText(form, 'seen')}>
        <TextareaField
          form={form}
          name="text"
          label="What has happened"
          labelSize="s"
          hint="What was done, and what is different for children. An update is never edited: never name a child or a family."
          rows={8}
        />
        <TextareaField form={form} name="nextStep" label="Next step (optional)" labelSize="s" rows={3} />
        <DateField
          form={form}
          name="speaksOf"
          legend="The day this speaks of"
          legendSize="s"
          hint="Today, unless you tell how things stood on an earlier day"
        />
        {proposal && (
          <InsetText>
            The figures of its measures propose: <strong>{proposal.words}</strong>. {proposal.reason}
          </InsetText>
        )}
        <RadiosField
          form={form}
          name="impact"
          legend="Impact on children (optional)"
          legendSize="s"
          hint="Rate it only on evidence, and apart from whether the work is done"
          items={[{ value: '', text: asItIs }, ...itemsProposed(proposal)]}
        />
        <TextareaField
          form={form}
          name="reason"
          label="What the impact rating rests on"
          labelSize="s"
          hint={
            proposal
              ? 'Leave this empty where you confirm what the figures propose'
              : 'Only where you rate impact'
          }
          rows={3}
        />
        <Button preventDoubleClick>Post this update</Button>
      </Form>
    </Page>
  )
}
