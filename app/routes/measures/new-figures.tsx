import { useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import { recordFigures } from '../../commands/record-figures.ts'
import { breakdowns, type Definition } from '../../domain/events/measures.ts'
import { brokenByWords, whenWords } from '../../domain/figure-words.ts'
import type { FormState } from '../../domain/form.ts'
import { FigureRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onKeptMeasure } from '../../web/on-measure.ts'
import { useForm } from '../../web/use-form.ts'
import { figureByRef, figuresOf, type FigureRow } from '../../../db/read/measures.ts'
import type { Edition } from '../../../db/editions.ts'
import { TypedFigures, typedCorrection } from './figures-form.ts'
import { StandingFields, VersionField, versionChoices } from './figures-said-of.tsx'

const gate = onKeptMeasure('record-figures')

/** The figure of this measure that the address says is to be corrected. Throws a 404 where there is none. */
function correctedIn({ searchParams }: URL, { db }: Edition, measure: string): FigureRow | null {
  const said = searchParams.get('corrects')
  if (said === null) return null
  const ref = FigureRef.safeParse(said)
  const figure = ref.success ? figureByRef(db, ref.data) : undefined
  if (figure?.measure !== measure) throw new Response(null, { status: 404 })
  return figure
}

export const loader = guarded(gate, ({ subject, url, edition }) => {
  const { db } = edition
  const wrong = correctedIn(url, edition, subject.ref)
  return {
    ref: subject.ref,
    name: subject.name,
    definition: subject.definition,
    limit: subject.smallNumberLimit,
    versions: versionChoices(edition, subject.ref),
    corrects: wrong && { ref: wrong.ref, period: { from: wrong.from, to: wrong.to } },
    standing: wrong
      ? typedCorrection(wrong, figuresOf(db, subject.ref))
      : { version: String(subject.version), by: 'none', source: subject.source },
  }
})

export const action = guarded(gate, async ({ request, url, edition, params: { ref }, carryOut }) => {
  const corrects = correctedIn(url, edition, ref)
  const read = readForm(await request.formData(), TypedFigures)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(recordFigures, { measure: ref, ...read.value, corrects: corrects && corrects.ref })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'value'))
    : doneAt(`${pathTo('measure', ref)}${partsOf(read.value)}`, done)
})

/** Where the parts that were recorded are shown, with those of them that are withheld. */
function partsOf({ lines }: z.infer<typeof TypedFigures>): string {
  const part = lines.find(({ breakdown }) => breakdown.by !== 'none')
  return part === undefined ? '' : `?breakdown=${part.period.from}--${part.period.to}#breakdown`
}

export default function NewFigures() {
  const { ref, name, definition, limit, versions, corrects, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={corrects ? `Correct ${corrects.ref}` : `Record figures of ${name}`}
      caption={corrects ? name : ref}
      form={form}
      back={{ href: corrects ? `${pathTo('measure', ref)}/figures/${corrects.ref}` : pathTo('measure', ref) }}
    >
      {corrects && (
        <p className="govuk-body">
          The figure {whenWords(corrects.period)} stays readable beside the one that corrects it. What you
          leave as it is stays as it is.
        </p>
      )}
      <Form>
        <VersionField form={form} versions={versions} />
        <DateField
          form={form}
          name="to"
          legend="Day, or last day of the period"
          legendSize="s"
          hint="For example, 30 9 2026"
        />
        <DateField
          form={form}
          name="from"
          legend="First day of the period (optional)"
          legendSize="s"
          hint="Leave this empty where it is a figure of one day"
        />
        <WholeFields form={form} definition={definition} />
        <BreakdownFields form={form} limit={limit} />
        <StandingFields form={form} />
        <TextareaField
          form={form}
          name="note"
          label={corrects ? 'Why it is corrected' : 'Note (optional)'}
          labelSize="s"
          rows={2}
        />
        <Button preventDoubleClick>{corrects ? 'Record the correction' : 'Record the figures'}</Button>
      </Form>
    </Page>
  )
}

/** The figure of the whole. */
function WholeFields({ form, definition }: { form: FormState; definition: Definition }) {
  const hasRatio = definition.numerator !== ''
  return (
    <>
      <h2 className="govuk-heading-m">The whole</h2>
      {hasRatio && (
        <>
          <TextField
            form={form}
            name="numerator"
            label="Numerator"
            labelSize="s"
            hint={definition.numerator}
            width={10}
            inputMode="decimal"
          />
          <TextField
            form={form}
            name="denominator"
            label="Denominator"
            labelSize="s"
            hint={definition.denominator}
            width={10}
            inputMode="decimal"
          />
        </>
      )}
      <TextField
        form={form}
        name="value"
        label={hasRatio ? 'Value, where numerator and denominator are not known' : 'Value'}
        labelSize="s"
        width={10}
        inputMode="decimal"
        hint={definition.shownAs === 'number' ? definition.unit : 'Enter 21 for 21%'}
        suffix={definition.shownAs === 'per-cent' && '%'}
      />
    </>
  )
}

/** Its parts, where it is broken down. */
function BreakdownFields({ form, limit }: { form: FormState; limit: number | null }) {
  return (
    <>
      <h2 className="govuk-heading-m">Breakdown</h2>
      <RadiosField
        form={form}
        name="by"
        legend="Broken down by"
        legendSize="s"
        inline
        items={breakdowns.map(value => ({
          value,
          text: value === 'none' ? 'Nothing' : brokenByWords[value],
        }))}
      />
      <TextareaField
        form={form}
        name="lines"
        label="Breakdown (optional)"
        labelSize="s"
        hint={`A line each: the name, the numerator and the denominator, with semicolons between, such as “East; 320; 20.5”.${
          limit === null
            ? ''
            : ` Enter them in full: numbers from 1 to ${String(limit - 1)} are shown as c to everybody without a right to read them, and so is whatever would give them away.`
        }`}
        rows={6}
      />
    </>
  )
}
