import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { withdrawPack } from '../../commands/withdraw-pack.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onPack } from '../../web/on-pack.ts'
import { useForm } from '../../web/use-form.ts'
import { meetingTitle } from '../meetings/meeting-title.ts'

const gate = onPack('withdraw-pack')

export const loader = guarded(gate, ({ subject }) => ({
  ref: subject.ref,
  meeting: meetingTitle(subject),
  released: subject.state === 'released',
}))

const Typed = z.object({ reason: text('why the pack is withdrawn', 1000) })

export const action = guarded(gate, async ({ request, params: { ref }, publicEditions, carryOut }) => {
  const read = readForm(await request.formData(), Typed)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(withdrawPack(publicEditions), { pack: ref, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'reason')) : doneAt(pathTo('pack', ref), done)
})

export default function WithdrawPack() {
  const { ref, meeting, released } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`Withdraw ${ref}: ${meeting}`} form={form} back={{ href: pathTo('pack', ref) }}>
      {released && (
        <WarningText>
          The public pages return to the release before this one, and say that this pack was withdrawn and
          why.
        </WarningText>
      )}
      <Form>
        <TextareaField
          form={form}
          name="reason"
          label="Why it is withdrawn"
          hint="The public reads this at once: name nobody and nothing that may identify someone"
          rows={4}
        />
        <Button variant="warning" preventDoubleClick>
          Withdraw the pack
        </Button>
      </Form>
    </Page>
  )
}
