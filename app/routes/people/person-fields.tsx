import type { FormState } from '../../domain/form.ts'
import { TextField } from '../../ui/forms/text-field.tsx'

/** Who somebody is and how they sign in. */
export function PersonFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="name" label="Full name" spellCheck={false} />
      <TextField
        form={form}
        name="email"
        label="Email address"
        type="email"
        hint="They sign in with it. The service sends no mail to it."
        spellCheck={false}
      />
      <TextField
        form={form}
        name="post"
        label="Post (optional)"
        hint="For example, Head of Service, Front Door"
      />
    </>
  )
}
