import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { decideLaterDate } from '../../commands/decide-later-date.ts'
import { optionalText } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { laterDatesOf } from '../../../db/read/later-dates.ts'
import { namesOf } from '../../../db/read/names.ts'
import { DueDates } from './due-dates.tsx'
import { LaterDates } from './later-dates.tsx'
import { onLaterDate } from './on-later-date.ts'
import { toldLaterDate } from './told-later-date.ts'

export const loader = guarded(onLaterDate, ({ subject, edition: { db } }) => {
  const { ref, title, due, originalDue, revisions, laterDate } = subject
  const names = namesOf(db)
  return {
    ref,
    title,
    dates: { due, originalDue, revisions },
    asked: laterDate.toDay,
    isOpen: laterDate.outcome === null,
    requests: laterDatesOf(db, ref).map(request => toldLaterDate(request, names)),
  }
})

const Decided = z.object({
  outcome: z.enum(['granted', 'refused'], { error: 'Choose whether to grant or refuse the later date' }),
  reason: optionalText('comment'),
})

export const action = guarded(onLaterDate, async ({ request, params, carryOut }) => {
  const read = readForm(await request.formData(), Decided)
  if ('form' in read) return refuse(read.form)
  const { outcome, reason } = read.value
  const done = carryOut(decideLaterDate, { request: params.request, outcome, reason: reason ?? '' })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'outcome'))
    : doneAt(`/actions/${params.ref}`, done)
})

export default function LaterDateDecision() {
  const { ref, title, dates, asked, isOpen, requests } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Decide a later date: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <DueDates {...dates} asked={isOpen ? asked : undefined} />
      <LaterDates requests={requests} />
      {isOpen && (
        <Form>
          <RadiosField
            form={form}
            name="outcome"
            legend="Your decision"
            legendSize="s"
            items={[
              {
                value: 'granted',
                text: 'Grant the later date',
                hint: 'A claim of completion that stands lapses, because the action it was about has changed',
              },
              { value: 'refused', text: 'Refuse it', hint: 'The due date stays as it is. Say why below' },
            ]}
          />
          <TextareaField
            form={form}
            name="reason"
            label="Comment, or why it is refused"
            labelSize="s"
            rows={3}
          />
          <Button preventDoubleClick>Record the decision</Button>
        </Form>
      )}
    </Page>
  )
}
