import type { FormState } from '../../domain/form.ts'
import { InspectionKind, inspectionKinds } from '../../domain/inspection-kind.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'

const kinds = InspectionKind.options.map(kind => ({ value: kind, text: inspectionKinds[kind].words }))

export function FactFields({ form }: { form: FormState }) {
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label="Kind of inspection"
        items={[{ value: '', text: 'Choose a kind' }, ...kinds]}
      />
      <DateField form={form} name="began" legend="Date it began" hint="For example, 21 2 2022" />
      <DateField form={form} name="ended" legend="Date it ended" />
      <DateField
        form={form}
        name="receivedOn"
        legend="Date the report was received (optional)"
        hint="The statutory clocks count from it"
      />
      <DateField form={form} name="publishedOn" legend="Date it was published (optional)" />
      <TextField form={form} name="leadInspector" label="Lead inspector (optional)" width={30} />
    </>
  )
}
