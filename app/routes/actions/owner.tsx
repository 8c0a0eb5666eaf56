import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { assignOwner } from '../../commands/assign-owner.ts'
import { optionalText, seen } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { possibleOwners } from '../../../db/read/candidates.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { choicesOf, chosenOwner } from './chosen.ts'

const gate = onAction('assign-owner')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => {
  const owner = subject.ownerPerson ?? subject.ownerParty
  return {
    ref: subject.ref,
    title: subject.title,
    owners: choicesOf(possibleOwners(db), 'No owner'),
    standing: { owner: owner ?? '', seen: String(through) },
    replaces: owner !== null,
  }
})

const NewOwner = z.object({ seen, owner: chosenOwner, reason: optionalText('reason') })

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), NewOwner)
  if ('form' in read) return refuse(read.form)
  const { seen, owner, reason } = read.value
  const done = carryOut(assignOwner, { action: ref, seen, owner, reason: reason ?? '' })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'owner', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

export default function AssignOwner() {
  const { ref, title, owners, standing, replaces } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Owner of ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <SelectField
          form={form}
          name="owner"
          label="Owner"
          hint="The one who answers for it, posts updates and claims completion. For a post or partner body, an officer posts."
          items={owners}
        />
        <TextareaField
          form={form}
          name="reason"
          label={replaces ? 'Reason for the change' : 'Reason (optional)'}
          rows={3}
        />
        <Button preventDoubleClick>Save the owner</Button>
      </Form>
    </Page>
  )
}
