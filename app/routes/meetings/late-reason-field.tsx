import type { FormState } from '../../domain/form.ts'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'

/** For an item that is added after the agenda was published. */
export const LateReasonField = ({ form }: { form: FormState }) => (
  <TextareaField
    form={form}
    name="lateReason"
    label="The chair’s reason for a late item"
    hint="The agenda has been published. Say why this item cannot wait: it is shown on the agenda and goes into the minutes"
    rows={3}
  />
)
