import type { FormState } from '../../../domain/form.ts'
import { TextField } from '../../../ui/forms/text-field.tsx'
import { TextareaField } from '../../../ui/forms/textarea-field.tsx'
import { Fieldset } from '../../../ui/govuk/fieldset.tsx'

/** How it was voted on, where it was: all of it optional. */
export function VotesFields({ form }: { form: FormState }) {
  return (
    <Fieldset legend="Votes and dissent (optional)" legendSize="m">
      <TextField form={form} name="votesFor" label="Votes for" width={3} inputMode="numeric" />
      <TextField form={form} name="votesAgainst" label="Votes against" width={3} inputMode="numeric" />
      <TextField form={form} name="votesAbstained" label="Abstained" width={3} inputMode="numeric" />
      <TextareaField
        form={form}
        name="byName"
        label="Recorded vote: who voted how"
        hint="Only where the vote was recorded by name"
        rows={2}
      />
      <TextareaField form={form} name="dissent" label="Who asked for their dissent to be recorded" rows={2} />
    </Fieldset>
  )
}
