import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeParty } from '../../commands/change-party.ts'
import { seen } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onParty } from '../../web/on-party.ts'
import { useForm } from '../../web/use-form.ts'
import { possibleOfficers } from '../../../db/read/candidates.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { PartyFields } from './party-fields.tsx'
import { partyTerms } from './party-terms.ts'

const gate = onParty('add-party')

export const loader = guarded(gate, ({ subject: { id, name, postedForBy }, edition: { db, through } }) => ({
  id,
  name,
  officers: possibleOfficers(db),
  standing: { seen: String(through), name, postedForBy },
}))

const Changed = z.object({ seen, ...partyTerms })

export const action = guarded(gate, async ({ request, params: { id }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Changed)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(changeParty, { party: id, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'name', edition, { kind: 'party', ref: id }))
    : doneAt(pathTo('party', id), done)
})

export default function EditOwner() {
  const { id, name, officers, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Change details: ${name}`} form={form} back={{ href: pathTo('party', id) }}>
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <PartyFields form={form} officers={officers} />
        <Button preventDoubleClick>Save</Button>
      </Form>
    </Page>
  )
}
