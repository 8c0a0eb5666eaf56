import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeAction } from '../../commands/change-action.ts'
import { completionState } from '../../domain/completion-state.ts'
import { seen, text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { allThemes } from '../../../db/read/plan-choices.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { LapseWarning } from './lapse-warning.tsx'
import { TermsFields } from './terms-fields.tsx'
import { termsFields, termsIn, typedTerms } from './terms.ts'

const gate = onAction('change-action')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => ({
  ref: subject.ref,
  title: subject.title,
  standing: { ...typedTerms(subject), seen: String(through) },
  themes: allThemes(db),
  completion: completionState(subject),
}))

const ChangedTerms = z.object({ seen, ...termsFields, reason: text('the reason for the change') })

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), ChangedTerms)
  if ('form' in read) return refuse(read.form)
  const { seen, reason, ...terms } = read.value
  const done = carryOut(changeAction, { action: ref, seen, is: termsIn(terms), reason })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'title', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

export default function ChangeAction() {
  const { ref, title, standing, themes, completion } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Change action: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <LapseWarning completion={completion} />
      <Form seen={typedText(form, 'seen')}>
        <TermsFields form={form} themes={themes} />
        <TextareaField form={form} name="reason" label="Reason for the change" rows={3} />
        <Button preventDoubleClick>Save the change</Button>
      </Form>
    </Page>
  )
}
