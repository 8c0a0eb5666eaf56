import { useLoaderData } from '@remix-run/react'
import { openCycle } from '../../commands/open-cycle.ts'
import { usualReminders } from '../../domain/cycle.ts'
import { typedDay } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { NewCycle, remindersOf, typedReminders } from './cycle-form.ts'

const gate = { deed: 'open-cycle', params: noParams, on: onNothing } as const

export const loader = guarded(gate, ({ today }) => ({ today }))

export const action = guarded(gate, async ({ request, carryOut }) => {
  const read = readForm(await request.formData(), NewCycle)
  if ('form' in read) return refuse(read.form)
  const { name, from, closes } = read.value
  const done = carryOut(openCycle, { name, from, closes, reminders: remindersOf(read.value) })
  if (isRefusal(done)) return refuse(refusedForm(read.typed, done, 'name'))
  const [opened] = done.events
  return doneAt(opened && 'cycle' in opened.says ? `/cycles/${opened.says.cycle}` : '/cycles', done)
})

export default function OpenCyclePage() {
  const { today } = useLoaderData<typeof loader>()
  const form = useForm({ ...typedDay('from', today), ...typedReminders(usualReminders) })
  return (
    <Page title="Open a reporting cycle" form={form} back={{ href: '/cycles' }}>
      <Form>
        <TextField form={form} name="name" label="Name" labelSize="s" hint="For example, December 2026" />
        <DateField
          form={form}
          name="from"
          legend="Day from which updates count"
          legendSize="s"
          hint="Today, or an earlier day"
        />
        <DateField
          form={form}
          name="closes"
          legend="Closing day"
          legendSize="s"
          hint="The last day on which an update is in time"
        />
        <CheckboxesField
          form={form}
          name="remind"
          legend="Remind everyone who owes an update"
          legendSize="s"
          hint="By email, one for all they owe"
          items={[
            { value: 'at-opening', text: 'When the cycle opens' },
            { value: 'after-close', text: 'On the day after the closing day' },
          ]}
        />
        <TextField
          form={form}
          name="daysBefore"
          label="Remind them again before the closing day (optional)"
          labelSize="s"
          hint="Leave this empty for no such reminder"
          width={3}
          inputMode="numeric"
          suffix="days before"
        />
        <TextField
          form={form}
          name="escalateAfter"
          label="Tell executive leads who stayed silent (optional)"
          labelSize="s"
          hint="Leave this empty to tell them nothing"
          width={3}
          inputMode="numeric"
          suffix="days after the closing day"
        />
        <Button preventDoubleClick>Open the cycle</Button>
      </Form>
    </Page>
  )
}
