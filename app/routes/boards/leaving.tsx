import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { leaveBody } from '../../commands/leave-body.ts'
import { capacityWords } from '../../domain/body-member.ts'
import { day, optionalText } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Day } from '../../ui/day.tsx'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMember } from '../../web/on-body.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onMember('keep-body')

export const loader = guarded(gate, ({ params: { id }, subject }) => ({
  id,
  name: subject.shownName,
  board: subject.bodyName,
  capacity: capacityWords[subject.capacity],
  from: subject.from,
  until: subject.until,
}))

const Leaving = z.object({
  on: day('Last day of membership'),
  reason: optionalText('reason', 500),
})

export const action = guarded(gate, async ({ request, params: { id, member }, carryOut }) => {
  const read = readForm(await request.formData(), Leaving)
  if ('form' in read) return refuse(read.form)
  const { on, reason } = read.value
  const done = carryOut(leaveBody, { body: id, member, on, reason: reason ?? '' })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'on')) : doneAt(pathTo('body', id), done)
})

export default function MemberLeaving() {
  const { id, name, board, capacity, from, until } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`End the term of ${name}`} caption={board} form={form} back={{ href: pathTo('body', id) }}>
      <p className="govuk-body">
        {capacity} from <Day value={from} />
        {until && (
          <>
            {' '}
            until <Day value={until} />
          </>
        )}
        . Whoever goes on in another capacity is added again from the next day.
      </p>
      <Form>
        <DateField form={form} name="on" legend="Last day of membership" legendSize="s" />
        <TextField form={form} name="reason" label="Why (optional)" />
        <Button preventDoubleClick>End the term</Button>
      </Form>
    </Page>
  )
}
