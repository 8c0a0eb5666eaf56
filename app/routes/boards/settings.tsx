import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeBody } from '../../commands/change-body.ts'
import { optionalNumber, seen } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onBody } from '../../web/on-body.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'

const gate = onBody('keep-body')

export const loader = guarded(gate, ({ subject: { id, name, quorum, approves }, edition: { through } }) => ({
  id,
  name,
  standing: { seen: String(through), quorum: quorum?.toString() ?? '', approves: approves ? 'yes' : 'no' },
}))

const Settings = z.object({
  seen,
  quorum: optionalNumber('quorum'),
  approves: z.enum(['yes', 'no'], { error: 'Choose whether its resolutions may approve completion' }),
})

export const action = guarded(gate, async ({ request, params: { id }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Settings)
  if ('form' in read) return refuse(read.form)
  const { seen, quorum, approves } = read.value
  const done = carryOut(changeBody, { body: id, seen, is: { quorum, approves: approves === 'yes' } })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'quorum', edition, { kind: 'body', ref: id }))
    : doneAt(pathTo('body', id), done)
})

export default function BoardSettings() {
  const { id, name, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Change settings: ${name}`} form={form} back={{ href: pathTo('body', id) }}>
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <TextField
          form={form}
          name="quorum"
          label="Quorum (optional)"
          hint="The smallest number of voting members who must be there for the board to decide"
          inputMode="numeric"
          width={3}
        />
        <RadiosField
          form={form}
          name="approves"
          legend="May its resolutions approve completion of actions?"
          legendSize="s"
          hint="It can always note, ask for more and open requests"
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
        />
        <Button preventDoubleClick>Save</Button>
      </Form>
    </Page>
  )
}
