import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { answerRecommendation } from '../../commands/answer-recommendation.ts'
import { recommendationResponses } from '../../domain/events/resolutions.ts'
import { day, text } from '../../domain/form.ts'
import { responseWords } from '../../domain/recommendation.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onRecommendation } from '../../web/on-resolution.ts'
import { useForm } from '../../web/use-form.ts'
import { meetingTitle } from './meeting-title.ts'

const gate = onRecommendation('answer-recommendation')

export const loader = guarded(gate, ({ subject }) => ({
  ref: subject.meeting,
  letter: subject.letter,
  title: meetingTitle({ bodyName: subject.bodyName, on: subject.metOn }),
  to: subject.toName,
  asks: subject.asks,
}))

const Response = z.object({
  response: z.enum(recommendationResponses, { error: 'Choose the response' }),
  words: text('the response in words'),
  on: day('The day it was given'),
})

export const action = guarded(gate, async ({ request, params: { ref, letter }, carryOut }) => {
  const read = readForm(await request.formData(), Response)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(answerRecommendation, { meeting: ref, letter, ...read.value })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'response'))
    : doneAt(`/meetings/${ref}`, done)
})

export default function RecordResponse() {
  const { ref, letter, title, to, asks } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Response of ${to} to recommendation (${letter}) of ${title}`}
      form={form}
      back={{ href: `/meetings/${ref}` }}
    >
      <InsetText>
        <Prose text={asks} />
      </InsetText>
      <Form>
        <RadiosField
          form={form}
          name="response"
          legend="Response"
          legendSize="s"
          items={recommendationResponses.map(value => ({ value, text: responseWords[value] }))}
        />
        <TextareaField form={form} name="words" label="The response in words" rows={5} />
        <DateField form={form} name="on" legend="The day it was given" legendSize="s" />
        <Button preventDoubleClick>Record the response</Button>
      </Form>
    </Page>
  )
}
