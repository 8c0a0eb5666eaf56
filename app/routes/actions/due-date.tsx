import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { setDueDate } from '../../commands/set-due-date.ts'
import { day } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Day } from '../../ui/day.tsx'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onAction('set-due-date')

export const loader = guarded(gate, ({ subject: { ref, title, due } }) => ({ ref, title, due }))

const FirstDueDate = z.object({ due: day('Due date') })

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), FirstDueDate)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(setDueDate, { action: ref, due: read.value.due })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'due')) : doneAt(`/actions/${ref}`, done)
})

export default function DueDate() {
  const { ref, title, due } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Due date of ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      {due && form.problems.length === 0 ? (
        <p className="govuk-body">
          This action is due on <Day value={due} />. A later date has to be asked for and granted.
        </p>
      ) : (
        <Form>
          <DateField
            form={form}
            name="due"
            legend="Due date"
            legendSize="s"
            hint="It stays the original due date for ever: lateness is counted from it, and a later one has to be asked for"
          />
          <Button preventDoubleClick>Set the due date</Button>
        </Form>
      )}
    </Page>
  )
}
