import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { planAction } from '../../commands/plan-action.ts'
import { optionalDay, ticked } from '../../domain/form.ts'
import { PointRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { possibleLeads, possibleOwners } from '../../../db/read/candidates.ts'
import { allThemes } from '../../../db/read/plan-choices.ts'
import { allPoints } from '../../../db/read/plan-points.ts'
import { choicesOf, chosenLead, chosenOwner } from './chosen.ts'
import { optionalLines } from './lines.ts'
import { TermsFields } from './terms-fields.tsx'
import { termsFields, termsIn } from './terms.ts'

const gate = { deed: 'plan-action', params: noParams, on: onNothing } as const

export const loader = guarded(gate, ({ edition: { db }, url }) => ({
  points: allPoints(db),
  owners: choicesOf(possibleOwners(db), 'No owner yet'),
  leads: choicesOf(possibleLeads(db), 'No executive lead yet'),
  themes: allThemes(db),
  asked: url.searchParams.getAll('point'),
}))

const NewAction = z.object({
  ...termsFields,
  points: ticked(PointRef),
  owner: chosenOwner,
  executiveLead: chosenLead,
  due: optionalDay('Due date'),
  subSteps: optionalLines('sub-steps'),
})

export const action = guarded(gate, async ({ request, carryOut }) => {
  const read = readForm(await request.formData(), NewAction)
  if ('form' in read) return refuse(read.form)
  const { points, owner, executiveLead, due, subSteps, ...terms } = read.value
  const is = termsIn(terms)
  const order = { is, points, owner, executiveLead, due, subSteps, milestones: [] }
  const done = carryOut(planAction, order)
  if (isRefusal(done)) return refuse(refusedForm(read.typed, done, 'title'))
  const [planned] = done.events
  return doneAt(planned && 'action' in planned.says ? `/actions/${planned.says.action}` : '/plan', done)
})

export default function PlanAnAction() {
  const { points, owners, leads, themes, asked } = useLoaderData<typeof loader>()
  const form = useForm({ points: asked })
  return (
    <Page title="Plan an action" form={form} back={{ href: '/plan' }}>
      <p className="govuk-body">What is not known yet can be added later: the plan shows it as missing.</p>
      <Form>
        <CheckboxesField
          form={form}
          name="points"
          legend="Improvement points it answers"
          legendSize="s"
          small
          items={points.map(({ ref, text }) => ({ value: ref, text: `${ref} ${text}` }))}
        />
        <TermsFields form={form} themes={themes} />
        <DateField
          form={form}
          name="due"
          legend="Due date (optional)"
          legendSize="s"
          hint="It stays the original due date for ever: a later one has to be asked for and granted"
        />
        <SelectField form={form} name="owner" label="Owner" items={owners} />
        <SelectField form={form} name="executiveLead" label="Executive lead" items={leads} />
        <TextareaField form={form} name="subSteps" label="Sub-steps (optional)" hint="One a line" rows={4} />
        <Button preventDoubleClick>Plan this action</Button>
      </Form>
    </Page>
  )
}
