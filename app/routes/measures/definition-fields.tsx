import type { FormState } from '../../domain/form.ts'
import { shownAsWords } from '../../domain/measure-words.ts'
import { roleBands, roleBandWords } from '../../domain/role-band.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'

/** What a figure of the measure means. */
export function DefinitionFields({ form }: { form: FormState }) {
  return (
    <>
      <TextareaField form={form} name="meaning" label="What it means" labelSize="s" rows={3} />
      <TextField
        form={form}
        name="numerator"
        label="Numerator (optional)"
        labelSize="s"
        hint="What is counted. Leave numerator and denominator empty where nothing is divided"
      />
      <TextField
        form={form}
        name="denominator"
        label="Denominator (optional)"
        labelSize="s"
        hint="What it is divided by"
      />
      <TextField form={form} name="excluded" label="Who or what is left out (optional)" labelSize="s" />
      <TextField
        form={form}
        name="unit"
        label="Unit"
        labelSize="s"
        hint="For example, cases for each full-time equivalent"
      />
      <RadiosField
        form={form}
        name="shownAs"
        legend="How it is shown"
        legendSize="s"
        inline
        items={(['number', 'per-cent'] as const).map(value => ({ value, text: shownAsWords[value] }))}
      />
      <RadiosField
        form={form}
        name="decimals"
        legend="With how many decimals"
        legendSize="s"
        inline
        items={['0', '1', '2'].map(value => ({ value, text: value }))}
      />
      <CountingFields form={form} />
    </>
  )
}

/** How it is worked out of a workforce count, where it is a mean over workers. */
function CountingFields({ form }: { form: FormState }) {
  return (
    <CheckboxesField
      form={form}
      name="counted"
      legend="Caseloads from workforce counts"
      legendSize="s"
      hint="For an average of cases over workers"
      items={[
        {
          value: 'yes',
          text: 'Work it out of workforce counts, in this way',
          conditional: <WhoIsCounted form={form} />,
        },
      ]}
    />
  )
}

function WhoIsCounted({ form }: { form: FormState }) {
  return (
    <>
      <CheckboxesField
        form={form}
        name="roles"
        legend="Roles that are counted"
        items={roleBands.map(value => ({ value, text: roleBandWords[value] }))}
      />
      <RadiosField
        form={form}
        name="by"
        legend="How workers are counted"
        items={[
          { value: 'fte', text: 'In full-time equivalents' },
          { value: 'heads', text: 'In heads' },
        ]}
      />
      <CheckboxesField
        form={form}
        name="agency"
        legend="Agency workers"
        items={[{ value: 'yes', text: 'Count agency workers' }]}
      />
      <TextField
        form={form}
        name="newlyQualifiedAs"
        label="What a newly qualified worker counts as"
        hint="1 is one like everybody, 0.6 is six tenths"
        width={3}
        inputMode="decimal"
      />
    </>
  )
}
