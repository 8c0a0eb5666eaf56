import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeMeasure } from '../../commands/change-measure.ts'
import { optionalText, seen } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onKeptMeasure } from '../../web/on-measure.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { ownersToChoose } from './owners-to-choose.ts'
import { TermsFields } from './terms-fields.tsx'
import { TypedTerms, typedTerms } from './terms-form.ts'

const gate = onKeptMeasure('keep-measure')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => ({
  ref: subject.ref,
  name: subject.name,
  people: ownersToChoose(db),
  standing: { seen: String(through), ...typedTerms(subject) },
}))

const Changed = TypedTerms.and(z.object({ seen, reason: optionalText('the reason') }))

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Changed)
  if ('form' in read) return refuse(read.form)
  const { terms: is, reason, seen } = read.value
  const done = carryOut(changeMeasure, { measure: ref, is, reason: reason ?? '', seen })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'name', edition, { kind: 'measure', ref }))
    : doneAt(pathTo('measure', ref), done)
})

export default function EditMeasure() {
  const { ref, name, people, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Change ${name}`} caption={ref} form={form} back={{ href: pathTo('measure', ref) }}>
      <ChangedSince />
      <p className="govuk-body">
        What its figures mean is changed by{' '}
        <a className="govuk-link" href={`${pathTo('measure', ref)}/definition`}>
          a new definition
        </a>
        .
      </p>
      <Form seen={typedText(form, 'seen')}>
        <TermsFields form={form} people={people} />
        <TextareaField
          form={form}
          name="reason"
          label="Why it is changed (optional)"
          labelSize="s"
          hint="Say why where you change the limit of small numbers"
          rows={2}
        />
        <Button preventDoubleClick>Change the measure</Button>
      </Form>
    </Page>
  )
}
