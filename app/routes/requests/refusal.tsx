import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { refuseRequest } from '../../commands/refuse-request.ts'
import { day, seen, text, typedDay, yes } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { matterWords } from '../../domain/request-facts.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { DateField } from '../../ui/forms/date-field.tsx'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onRequest } from '../../web/on-request.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { chosenParagraphs } from '../meetings/effects/chosen-paragraphs.ts'
import { ParagraphsField } from '../meetings/effects/paragraphs-field.tsx'

const gate = onRequest('refuse-request')

export const loader = guarded(gate, ({ subject, edition: { through }, today }) => ({
  ref: subject.ref,
  asks: subject.asks,
  bodyName: subject.bodyName ?? 'the body',
  relevantTo: subject.facts?.relevantTo ?? null,
  standing: {
    seen: String(through),
    paragraphs: (subject.facts?.paragraphs ?? []).map(String),
    ...typedDay('on', today),
  },
}))

const Refused = z.object({
  seen,
  reasons: text('the statement of reasons'),
  paragraphs: chosenParagraphs,
  confidential: yes,
  on: day('The day the statement was given'),
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Refused)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(refuseRequest, { request: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'reasons', edition, { kind: 'request', ref }))
    : doneAt(`/requests/${ref}`, done)
})

export default function RefuseRequest() {
  const { ref, asks, bodyName, relevantTo, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Refuse request ${ref}`} form={form} back={{ href: `/requests/${ref}` }}>
      <ChangedSince />
      <Prose text={asks} />
      {relevantTo && (
        <WarningText>
          This request is recorded as relevant to {matterWords[relevantTo.matter]}: {relevantTo.which}. A
          scrutiny member is then entitled even to an exempt part.
        </WarningText>
      )}
      <Form seen={typedText(form, 'seen')}>
        <TextareaField
          form={form}
          name="reasons"
          label={`Written statement of reasons to ${bodyName}`}
          hint="Everybody can read this: say why, and nothing of the matter itself"
          rows={6}
        />
        <ParagraphsField form={form} legend="Exempt by (optional)" />
        <CheckboxesField
          form={form}
          name="confidential"
          legend="Confidential"
          legendSize="s"
          hint="A class of its own: given by a government department on terms that forbid disclosure, or barred by law or a court"
          small
          items={[{ value: 'yes', text: 'What is asked for is confidential' }]}
        />
        <DateField form={form} name="on" legend="The day the statement was given" legendSize="s" />
        <Button preventDoubleClick>Record the refusal</Button>
      </Form>
    </Page>
  )
}
