import type { FormState } from '../../domain/form.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'

/** What is asked about an action's terms. `themes` are those in use. */
export function TermsFields({ form, themes }: { form: FormState; themes: readonly string[] }) {
  const inUse = themes.length > 0 && ` In use: ${themes.join(', ')}.`
  return (
    <>
      <TextField
        form={form}
        name="title"
        label="What will be done"
        hint="One line, as the board will read it"
      />
      <TextareaField form={form} name="detail" label="Detail (optional)" rows={5} />
      <TextareaField
        form={form}
        name="successMeasure"
        label="Success measure (optional)"
        hint="How children’s lives will be different, and how you will know"
        rows={3}
      />
      <TextField
        form={form}
        name="theme"
        label="Theme (optional)"
        hint={<>The workstream it belongs to.{inUse}</>}
        width={20}
      />
      <DateField
        form={form}
        name="start"
        legend="Start date (optional)"
        legendSize="s"
        hint="For example, 27 3 2026"
      />
    </>
  )
}
