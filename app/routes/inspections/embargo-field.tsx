import type { FormState } from '../../domain/form.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'

const items = [
  {
    value: 'yes',
    text: 'Under embargo until Ofsted publishes it',
    hint: 'Only officers and auditors will know of it',
  },
]

export function EmbargoField({ form }: { form: FormState }) {
  return <CheckboxesField form={form} name="embargoed" legend="Embargo" items={items} />
}
