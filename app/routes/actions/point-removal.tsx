import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { unlinkAction } from '../../commands/unlink-action.ts'
import { completionState } from '../../domain/completion-state.ts'
import { text } from '../../domain/form.ts'
import { ActionRef, PointRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { pointsOf } from '../../../db/read/action-parts.ts'
import { LapseWarning } from './lapse-warning.tsx'

const gate = {
  ...onAction('link-action'),
  params: z.object({ ref: ActionRef, point: PointRef }),
}

export const loader = guarded(gate, ({ subject, params, edition: { db } }) => {
  const point = pointsOf(db, subject.ref).find(({ ref }) => ref === params.point)
  if (point === undefined) throw new Response(null, { status: 404 })
  return { ref: subject.ref, title: subject.title, completion: completionState(subject), point }
})

const Unlinking = z.object({ reason: text('the reason') })

export const action = guarded(gate, async ({ request, params: { ref, point }, carryOut }) => {
  const read = readForm(await request.formData(), Unlinking)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(unlinkAction, { action: ref, point, reason: read.value.reason })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'reason'))
    : doneAt(`/actions/${ref}/points`, done)
})

export default function UnlinkPoint() {
  const { ref, title, completion, point } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Unlink ${point.ref} from ${ref} ${title}`}
      form={form}
      back={{ href: `/actions/${ref}/points` }}
    >
      <LapseWarning completion={completion} />
      <InsetText>{point.text}</InsetText>
      <Form>
        <TextareaField
          form={form}
          name="reason"
          label="Why this action no longer answers this point"
          rows={3}
        />
        <Button variant="warning" preventDoubleClick>
          Unlink this point
        </Button>
      </Form>
    </Page>
  )
}
