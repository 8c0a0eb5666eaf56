import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { defineMeasure } from '../../commands/define-measure.ts'
import { standardMeasures, type StandardMeasure } from '../../domain/events/measures.ts'
import { day, typedDay } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { readyMeasures } from '../../domain/standard-measures.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { DefinitionFields } from './definition-fields.tsx'
import { noDefinition, TypedDefinition, typedDefinition } from './definition-form.ts'
import { ownersToChoose } from './owners-to-choose.ts'
import { TermsFields } from './terms-fields.tsx'
import { TypedTerms, typedTerms } from './terms-form.ts'

const gate = { deed: 'keep-measure', params: noParams, on: onNothing } as const

/** The ready-made measure that the address names, if any. */
const standardIn = ({ searchParams }: URL): StandardMeasure | null =>
  z.enum(standardMeasures).nullable().catch(null).parse(searchParams.get('standard'))

export const loader = guarded(gate, ({ url, edition: { db }, today }) => {
  const standard = standardIn(url)
  const ready = standard && readyMeasures[standard]
  return {
    name: ready?.terms.name ?? null,
    people: ownersToChoose(db),
    standing: {
      ...typedTerms(ready?.terms ?? { smallNumberLimit: 6 }),
      ...(ready ? typedDefinition(ready.definition) : noDefinition),
      ...typedDay('from', today),
    },
  }
})

const NewMeasure = TypedTerms.and(TypedDefinition).and(
  z.object({ from: day('Day from which it is measured so') }),
)

export const action = guarded(gate, async ({ request, url, carryOut }) => {
  const read = readForm(await request.formData(), NewMeasure)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(defineMeasure, { ...read.value, standard: standardIn(url) })
  if (isRefusal(done)) return refuse(refusedForm(read.typed, done, 'name'))
  const [defined] = done.events
  return doneAt(
    defined && 'measure' in defined.says ? pathTo('measure', defined.says.measure) : '/measures',
    done,
  )
})

export default function NewMeasurePage() {
  const { name, people, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={name === null ? 'Define a measure' : `Use a ready-made measure: ${name}`}
      form={form}
      back={{ href: '/measures' }}
    >
      {name !== null && (
        <p className="govuk-body">
          The definition is that of the Department for Education. What you add is who owns it here, its
          baseline and its target.
        </p>
      )}
      <Form>
        <TermsFields form={form} people={people} />
        <h2 className="govuk-heading-m">Definition</h2>
        <DefinitionFields form={form} />
        <DateField
          form={form}
          name="from"
          legend="Day from which it is measured so"
          legendSize="s"
          hint="May lie in the past, so that earlier figures can be recorded"
        />
        <Button preventDoubleClick>Define the measure</Button>
      </Form>
    </Page>
  )
}
