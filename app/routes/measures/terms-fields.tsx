import { directions, frequencies } from '../../domain/events/measures.ts'
import type { FormState } from '../../domain/form.ts'
import { directionWords, frequencyWords } from '../../domain/measure-words.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { DateField } from '../../ui/forms/date-field.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'

interface TermsFieldsProps {
  form: FormState
  people: readonly { value: string; text: string }[]
}

/** How a measure is kept: what it is called, who answers for it, and what is expected. */
export function TermsFields({ form, people }: TermsFieldsProps) {
  return (
    <>
      <TextField form={form} name="name" label="Name" labelSize="s" hint="One that no other measure has" />
      <TextField
        form={form}
        name="subject"
        label="What is measured"
        labelSize="s"
        hint="For example, Caseload. Measures of one subject can be put side by side"
        width={20}
      />
      <RadiosField
        form={form}
        name="direction"
        legend="Which way is better"
        legendSize="s"
        items={directions.map(value => ({ value, text: directionWords[value] }))}
      />
      <RadiosField
        form={form}
        name="frequency"
        legend="How often there is a figure"
        legendSize="s"
        items={frequencies.map(value => ({ value, text: frequencyWords[value] }))}
      />
      <TextField form={form} name="source" label="Source of the figures (optional)" labelSize="s" />
      <SelectField
        form={form}
        name="owner"
        label="Owner (optional)"
        labelSize="s"
        hint="Whoever answers for the figures, and may record them"
        items={[{ value: '', text: 'Nobody yet' }, ...people]}
      />
      <AimFields form={form} />
      <TextField
        form={form}
        name="smallNumberLimit"
        label="Withhold numbers below (optional)"
        labelSize="s"
        hint="In breakdowns, smaller numbers are shown as c, and so is whatever would give them away. Leave this empty for no such rule"
        width={3}
        inputMode="numeric"
      />
      <CheckboxesField
        form={form}
        name="isPublic"
        legend="Public pages"
        legendSize="s"
        items={[{ value: 'yes', text: 'Show this measure to the public' }]}
      />
    </>
  )
}

/** Where it started and where it shall get to. */
function AimFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField
        form={form}
        name="baseline"
        label="Baseline (optional)"
        labelSize="s"
        hint="For a percentage, enter 21 for 21%"
        width={5}
        inputMode="decimal"
      />
      <DateField form={form} name="baselineOn" legend="Day of the baseline" legendSize="s" />
      <TextField
        form={form}
        name="target"
        label="Target (optional)"
        labelSize="s"
        hint="For a percentage, enter 21 for 21%"
        width={5}
        inputMode="decimal"
      />
      <DateField form={form} name="targetBy" legend="Day of the target" legendSize="s" />
      <TextField
        form={form}
        name="tolerance"
        label="Tolerance (optional)"
        labelSize="s"
        hint="How far from the target still counts as reaching it. Of a percentage, in percentage points"
        width={5}
        inputMode="decimal"
      />
    </>
  )
}
