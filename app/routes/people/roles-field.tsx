import type { FormState } from '../../domain/form.ts'
import { Role, roleComesTo, roleWords } from '../../domain/role.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'

const items = Role.options.map(role => ({ value: role, text: roleWords[role], hint: roleComesTo[role] }))

export function RolesField({ form }: { form: FormState }) {
  return (
    <CheckboxesField
      form={form}
      name="roles"
      legend="Roles"
      legendSize="m"
      hint="Select all that apply. Somebody may hold several."
      items={items}
    />
  )
}
