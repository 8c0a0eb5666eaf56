import { useLoaderData } from '@remix-run/react'
import { attachMeasure } from '../../commands/attach-measure.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { attachable, AttachForm, orderOf, TypedEffect } from '../measures/attaching.tsx'

const gate = onAction('keep-measure')

export const loader = guarded(gate, ({ subject: { ref }, edition }) => ({
  ref,
  measures: attachable(edition, { kind: 'action', ref }),
}))

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), TypedEffect)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(attachMeasure, { to: { kind: 'action', ref }, ...orderOf(read.value) })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'measure'))
    : doneAt(`/actions/${ref}#measures`, done)
})

export default function NewMeasure() {
  const { ref, measures } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Attach a measure to ${ref}`} form={form} back={{ href: `/actions/${ref}#measures` }}>
      <AttachForm form={form} measures={measures} />
    </Page>
  )
}
