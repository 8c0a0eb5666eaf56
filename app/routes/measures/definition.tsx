import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redefineMeasure } from '../../commands/redefine-measure.ts'
import { day, seen, text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
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
import { DefinitionFields } from './definition-fields.tsx'
import { TypedDefinition, typedDefinition } from './definition-form.ts'

const gate = onKeptMeasure('keep-measure')

export const loader = guarded(gate, ({ subject, edition: { through } }) => ({
  ref: subject.ref,
  name: subject.name,
  version: subject.version,
  standing: { seen: String(through), ...typedDefinition(subject.definition) },
}))

const NewDefinition = TypedDefinition.and(
  z.object({
    seen,
    from: day('Day from which it is measured so'),
    reason: text('why the definition changes'),
  }),
)

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), NewDefinition)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(redefineMeasure, { measure: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'meaning', edition, { kind: 'measure', ref }))
    : doneAt(pathTo('measure', ref), done)
})

export default function NewDefinitionPage() {
  const { ref, name, version, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={`New definition of ${name}`}
      caption={ref}
      form={form}
      back={{ href: pathTo('measure', ref) }}
    >
      <ChangedSince />
      <p className="govuk-body">
        This becomes definition {version + 1}. Figures on record stay as they are, by the definition they were
        made by, and every picture marks the day of the change.
      </p>
      <Form seen={typedText(form, 'seen')}>
        <DefinitionFields form={form} />
        <DateField form={form} name="from" legend="Day from which it is measured so" legendSize="s" />
        <TextareaField form={form} name="reason" label="Why the definition changes" labelSize="s" rows={2} />
        <Button preventDoubleClick>Record the new definition</Button>
      </Form>
    </Page>
  )
}
