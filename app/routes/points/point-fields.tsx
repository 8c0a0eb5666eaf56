import { pointKinds } from '../../domain/events/inspections.ts'
import type { FormState } from '../../domain/form.ts'
import { pointKindWords } from '../../domain/point-words.ts'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Fieldset } from '../../ui/govuk/fieldset.tsx'

const kinds = pointKinds.map(kind => ({ value: kind, text: pointKindWords[kind] }))
const tags = [
  { value: '', text: 'None' },
  { value: 'outcome', text: 'Outcome' },
  { value: 'enabler', text: 'Enabler' },
  { value: 'principle', text: 'Principle' },
]

interface Props {
  form: FormState
  /** Before each name where a page has several points. */
  prefix?: string
  rows?: number
}

export function PointFields({ form, prefix = '', rows = 4 }: Props) {
  const name = (field: string) => `${prefix}${field}`
  return (
    <>
      <TextareaField form={form} name={name('text')} label="Words of the report, to the letter" rows={rows} />
      <div className="app-fields-in-a-row">
        <SelectField form={form} name={name('kind')} label="Kind" items={kinds} />
        <TextField
          form={form}
          name={name('page')}
          label="Page of the report (optional)"
          width={3}
          inputMode="numeric"
        />
      </div>
      <Fieldset legend="National framework tag (optional)">
        <div className="app-fields-in-a-row">
          <SelectField form={form} name={name('tagType')} label="Part" items={tags} />
          <TextField form={form} name={name('tagNumber')} label="Number" width={2} inputMode="numeric" />
          <TextField form={form} name={name('tagName')} label="Name" width={20} />
        </div>
      </Fieldset>
    </>
  )
}
