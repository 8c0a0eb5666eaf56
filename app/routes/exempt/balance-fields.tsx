import { day, text, type FormState } from '../../domain/form.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'

export const balanceFields = {
  balance: text('why it is withheld'),
  decidedBy: text('who decided it', 200),
  reviewOn: day('Day of the review'),
}

/** Why something is withheld, who decided it, and when that is looked at again. All of it is open. */
export function BalanceFields({ form }: { form: FormState }) {
  return (
    <>
      <TextareaField
        form={form}
        name="balance"
        label="Why it is withheld"
        labelSize="s"
        hint="How the public interest in withholding it outweighs that in disclosing it. Everybody can read this"
        rows={3}
      />
      <TextField
        form={form}
        name="decidedBy"
        label="Who decided it"
        labelSize="s"
        hint="A post, for example: Monitoring officer"
      />
      <DateField form={form} name="reviewOn" legend="When it is looked at again" legendSize="s" />
    </>
  )
}
