import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { effectRefused } from '../../domain/attached-measure.ts'
import type { Day } from '../../domain/day.ts'
import { day, optionalText, type FormState, type Typed } from '../../domain/form.ts'
import { shownFigure, whenWords } from '../../domain/figure-words.ts'
import { directionWords } from '../../domain/measure-words.ts'
import { MeasureRef } from '../../domain/reference.ts'
import { wordsFor, type Refusal } from '../../domain/refusal.ts'
import { numberTyped } from '../../domain/typed-number.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { useForm } from '../../web/use-form.ts'
import type { Edition } from '../../../db/editions.ts'
import { allMeasures, measureByRef, measuresAttachedTo } from '../../../db/read/measures.ts'
import type { MeasuredRecord } from '../../domain/events/measures.ts'

/** The measures that may be attached: kept still, and not attached there already. */
export function attachable({ db }: Edition, to: MeasuredRecord) {
  const attached = new Set(measuresAttachedTo(db, to).map(({ ref }) => ref))
  return allMeasures(db)
    .filter(({ ref, retiredAt }) => retiredAt === null && !attached.has(ref))
    .map(({ ref, name, direction, latest, definition }) => ({
      value: ref,
      text: `${ref} ${name}: ${latest ? `${shownFigure(latest, definition)} ${whenWords(latest)}` : 'no figure yet'}, ${directionWords[direction].toLowerCase()}`,
    }))
}
type Attachable = ReturnType<typeof attachable>

const value = (asked: string) =>
  z.string({ error: `Enter ${asked}` }).transform((typed, context) => {
    const number = numberTyped(typed)
    if (number !== null) return number
    context.addIssue({ code: 'custom', message: `Enter ${asked} as a number, such as 18.5` })
    return z.NEVER
  })

/** An effect as typed. */
export const TypedEffect = z.object({
  measure: z.string({ error: 'Choose a measure' }).pipe(MeasureRef),
  from: value('where it starts'),
  to: value('where it is expected to be'),
  by: day('Day by which it is expected'),
  note: optionalText('note'),
})

/** The order of a command, from what was typed. */
export const orderOf = ({ measure, from, to, by, note }: z.infer<typeof TypedEffect>) => ({
  measure,
  expected: { from, to, by },
  note: note ?? '',
})

/** The form again with all that speaks against the effect, in the order of the form: not one thing after the other. */
export function refusedAttaching(
  { edition: { db }, today }: { edition: Edition; today: Day },
  { typed, value: { measure: ref, ...expected } }: { typed: Typed; value: z.infer<typeof TypedEffect> },
  refused: Refusal,
): FormState {
  const measure = measureByRef(db, ref)
  const all = measure === undefined ? [] : effectRefused(expected, measure, today)
  const others = all.filter(other => other.refused !== refused.refused)
  return {
    typed,
    problems: [refused, ...others].map(refusal => ({
      field: refusal.field ?? 'measure',
      message: wordsFor(refusal),
    })),
  }
}

/** The page of an action or a point on which a measure is attached to it. */
export function AttachPage() {
  const { ref, back, measures } = useLoaderData<{ ref: string; back: string; measures: Attachable }>()
  const form = useForm()
  return (
    <Page title={`Attach a measure to ${ref}`} form={form} back={{ href: back }}>
      <AttachForm form={form} measures={measures} />
    </Page>
  )
}

function AttachForm({ form, measures }: { form: FormState; measures: Attachable }) {
  if (measures.length === 0)
    return (
      <p className="govuk-body" id="measure">
        There is no other measure to attach here.{' '}
        <a className="govuk-link" href="/measures/new">
          Define a measure
        </a>
      </p>
    )
  return (
    <Form>
      <SelectField
        form={form}
        name="measure"
        label="Measure"
        items={[{ value: '', text: 'Choose a measure' }, ...measures]}
      />
      <TextField
        form={form}
        name="from"
        label="Where it starts"
        hint="The value now, or before the work began. For a percentage, enter 21 for 21%"
        inputMode="decimal"
        width={5}
      />
      <TextField
        form={form}
        name="to"
        label="Where it is expected to be"
        hint="What it will be if the work makes the difference it is for"
        inputMode="decimal"
        width={5}
      />
      <DateField form={form} name="by" legend="By when" legendSize="s" />
      <TextareaField
        form={form}
        name="note"
        label="Why this effect is expected (optional)"
        hint="How the work leads to it, and what else may move this measure"
        rows={3}
      />
      <Button preventDoubleClick>Attach this measure</Button>
    </Form>
  )
}
