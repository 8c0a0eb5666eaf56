import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { addMilestone } from '../../commands/add-milestone.ts'
import { completionState } from '../../domain/completion-state.ts'
import { day, text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { milestonesOf } from '../../../db/read/action-parts.ts'
import { LapseWarning } from './lapse-warning.tsx'
import { MilestoneList } from './milestone-list.tsx'

const gate = onAction('build-milestones')

export const loader = guarded(gate, ({ subject, edition: { db }, today }) => ({
  ref: subject.ref,
  title: subject.title,
  completion: completionState(subject),
  milestones: milestonesOf(db, subject.ref).filter(({ removed }) => !removed),
  today,
}))

const NewMilestone = z.object({ text: text('the milestone', 200), due: day('Date') })

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), NewMilestone)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(addMilestone, { action: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'text'))
    : doneAt(`/actions/${ref}/milestones`, done)
})

export default function Milestones() {
  const { ref, title, completion, milestones, today } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Milestones of ${ref} ${title}`}
      form={form}
      back={{ href: `/actions/${ref}`, text: 'Back to the action' }}
    >
      <LapseWarning completion={completion} />
      <MilestoneList action={ref} milestones={milestones} today={today} canBuild />
      <h2 className="govuk-heading-m">Add a milestone</h2>
      <Form>
        <TextField form={form} name="text" label="What will have been reached" />
        <DateField form={form} name="due" legend="By when" legendSize="s" hint="For example, 27 3 2026" />
        <Button preventDoubleClick>Add this milestone</Button>
      </Form>
    </Page>
  )
}
