import { z } from 'zod'
import { addBody } from '../../commands/add-body.ts'
import { bodyKindWords } from '../../domain/body.ts'
import { bodyKinds } from '../../domain/events/people.ts'
import { text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'

const gate = { deed: 'add-body', params: noParams, on: onNothing } as const

export const loader = guarded(gate, () => null)

const Added = z.object({
  name: text('the name of the board', 120),
  kind: z.enum(bodyKinds, { error: 'Choose what kind of board it is' }),
})

export const action = guarded(gate, async ({ request, carryOut }) => {
  const read = readForm(await request.formData(), Added)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(addBody, read.value)
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'name')) : doneAt('/boards', done)
})

const kinds = bodyKinds.map(kind => ({ value: kind, text: bodyKindWords[kind] }))

export default function NewBoard() {
  const form = useForm()
  return (
    <Page title="Add a board" form={form} back={{ href: '/boards' }}>
      <Form>
        <TextField
          form={form}
          name="name"
          label="Name"
          hint="As it stands on its papers"
          spellCheck={false}
        />
        <RadiosField form={form} name="kind" legend="Kind" items={kinds} />
        <Button preventDoubleClick>Add this board</Button>
      </Form>
    </Page>
  )
}
