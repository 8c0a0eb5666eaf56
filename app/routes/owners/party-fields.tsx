import type { FormState } from '../../domain/form.ts'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'

interface PartyFieldsProps {
  form: FormState
  officers: { id: string; name: string }[]
}

/** What a post or partner body is called, and who posts for it. */
export function PartyFields({ form, officers }: PartyFieldsProps) {
  return (
    <>
      <TextField form={form} name="name" label="Name" spellCheck={false} />
      <SelectField
        form={form}
        name="postedForBy"
        label="Officer who posts for it"
        hint="An action owner with an account"
        items={[
          { value: '', text: 'Choose an officer' },
          ...officers.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </>
  )
}
