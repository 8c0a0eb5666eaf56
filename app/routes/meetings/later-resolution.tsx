import { z } from 'zod'
import { seen, text, type FormState } from '../../domain/form.ts'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'

/** A resolution about earlier minutes: under which item of the meeting, and its exact words. */
export const laterResolution = {
  seen,
  item: z.coerce.number({ error: 'Choose the item under which it was resolved' }).int().positive(),
  words: text('the exact words of the resolution'),
}

export const itemChoices = (items: readonly { item: number; title: string }[]) =>
  items.map(({ item, title }) => ({ value: String(item), text: `${item}. ${title}` }))

interface LaterResolutionFieldsProps {
  form: FormState
  letter: string
  items: { value: string; text: string }[]
}

export function LaterResolutionFields({ form, letter, items }: LaterResolutionFieldsProps) {
  return (
    <>
      <SelectField
        form={form}
        name="item"
        label="Item under which it was resolved"
        items={[{ value: '', text: 'Choose an item' }, ...items]}
      />
      <TextareaField
        form={form}
        name="words"
        label={`Exact words of resolution (${letter})`}
        hint="As minuted: they are shown and kept to the letter"
        rows={4}
      />
    </>
  )
}
