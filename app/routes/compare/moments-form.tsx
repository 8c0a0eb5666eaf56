import type { FormState } from '../../domain/form.ts'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import type { One } from './asked.ts'

/** Which two moments to compare: a plain GET. */
export function MomentsForm({ form, one }: { form: FormState; one: One }) {
  return (
    <form method="get" action="/compare" noValidate>
      {one.action && <input type="hidden" name="action" value={one.action} />}
      {one.point && <input type="hidden" name="point" value={one.point} />}
      <TextField
        form={form}
        name="from"
        label="Earlier moment"
        hint="A day, such as 31/3/2026, or the number of an event, such as 1234"
        width={20}
      />
      <TextField form={form} name="to" label="Later moment" hint="Leave it empty for now" width={20} />
      <Button variant="secondary">Compare</Button>
    </form>
  )
}
