import type { FormState } from '../../domain/form.ts'
import type { Framework } from '../../domain/framework.ts'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { Fieldset } from '../../ui/govuk/fieldset.tsx'

/** A grade for each area of the framework that was in force. */
export function JudgementFields({ form, framework }: { form: FormState; framework: Framework }) {
  const grades = framework.grades.map(({ key, name }) => ({ value: key, text: name }))
  return (
    <Fieldset legend={`Judgements under ${framework.name}`} legendSize="m">
      <input type="hidden" name="framework" value={framework.key} />
      {framework.areas.map(({ key, name }) => (
        <SelectField
          key={key}
          form={form}
          name={`judgements.${key}`}
          label={name}
          items={[{ value: '', text: 'No grade given' }, ...grades]}
        />
      ))}
    </Fieldset>
  )
}
