import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { endorseUpdate } from '../../commands/endorse-update.ts'
import { optionalText } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { namesOf } from '../../../db/read/names.ts'
import { onUpdate } from './on-update.ts'
import { toldUpdate } from './told-update.ts'
import { UpdateTimeline } from './update-timeline.tsx'

export const loader = guarded(onUpdate, ({ subject: { ref, title, update }, edition: { db } }) => ({
  ref,
  title,
  update: toldUpdate(update, namesOf(db)),
}))

const Endorsement = z.object({ comment: optionalText('comment') })

export const action = guarded(onUpdate, async ({ request, params, carryOut }) => {
  const read = readForm(await request.formData(), Endorsement)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(endorseUpdate, { update: params.update, comment: read.value.comment ?? '' })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'comment'))
    : doneAt(`/actions/${params.ref}`, done)
})

export default function Endorse() {
  const { ref, title, update } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Endorse update ${update.ref}: ${ref} ${title}`}
      form={form}
      back={{ href: `/actions/${ref}` }}
    >
      <p className="govuk-body">
        By endorsing it you put your name, as executive lead, beside what is reported here.
      </p>
      <UpdateTimeline updates={[update]} />
      {update.endorsed === null && (
        <Form>
          <TextareaField form={form} name="comment" label="Your comment (optional)" labelSize="s" rows={3} />
          <Button preventDoubleClick>Endorse this update</Button>
        </Form>
      )}
    </Page>
  )
}
