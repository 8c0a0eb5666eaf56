import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { meetMilestone } from '../../commands/meet-milestone.ts'
import { day, typedDay } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { milestoneAsked, onMilestone } from './on-milestone.ts'

export const loader = guarded(onMilestone, ({ subject: { ref, title }, params, edition: { db }, today }) => ({
  ref,
  title,
  text: milestoneAsked(db, ref, params.number).text,
  standing: typedDay('on', today),
}))

const Met = z.object({ on: day('Date it was met') })

export const action = guarded(onMilestone, async ({ request, params: { ref, number }, carryOut }) => {
  const read = readForm(await request.formData(), Met)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(meetMilestone, { action: ref, milestone: number, on: read.value.on })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'on'))
    : doneAt(`/actions/${ref}/milestones`, done)
})

export default function MilestoneMet() {
  const { ref, title, text, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Milestone met: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}/milestones` }}>
      <InsetText>{text}</InsetText>
      <Form>
        <DateField form={form} name="on" legend="Date it was met" legendSize="s" />
        <Button preventDoubleClick>Mark as met</Button>
      </Form>
    </Page>
  )
}
