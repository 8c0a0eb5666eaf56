import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { addParty } from '../../commands/add-party.ts'
import { partyKindWords } from '../../domain/party.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { possibleOfficers } from '../../../db/read/candidates.ts'
import { PartyFields } from './party-fields.tsx'
import { partyTerms } from './party-terms.ts'

const gate = { deed: 'add-party', params: noParams, on: onNothing } as const

export const loader = guarded(gate, ({ edition: { db } }) => ({ officers: possibleOfficers(db) }))

const Added = z.object({
  kind: z.enum(['post', 'partner'], { error: 'Choose what it is' }),
  ...partyTerms,
})

export const action = guarded(gate, async ({ request, carryOut }) => {
  const read = readForm(await request.formData(), Added)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(addParty, read.value)
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'name')) : doneAt('/owners', done)
})

export default function NewOwner() {
  const { officers } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title="Add a post or partner body" form={form} back={{ href: '/owners' }}>
      <Form>
        <RadiosField
          form={form}
          name="kind"
          legend="What is it?"
          items={[
            {
              value: 'post',
              text: partyKindWords.post,
              hint: 'Such as Virtual School Headteacher, whoever holds it',
            },
            { value: 'partner', text: partyKindWords.partner, hint: 'Such as a health trust or the police' },
          ]}
        />
        <PartyFields form={form} officers={officers} />
        <Button preventDoubleClick>Add</Button>
      </Form>
    </Page>
  )
}
