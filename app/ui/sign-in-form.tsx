// The way in. What the form before was holding goes along with it, and comes back once the person is in.
import { type FormState } from '../domain/form.ts'
import { Form } from './forms/form.tsx'
import { typedText } from './forms/form-state.ts'
import { TextField } from './forms/text-field.tsx'
import { Button } from './govuk/button.tsx'

export function SignInForm({ form }: { form: FormState }) {
  return (
    <Form action="/sign-in">
      <TextField
        form={form}
        name="email"
        label="Email address"
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
      <TextField
        form={form}
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
      />
      <input type="hidden" name="back" value={typedText(form, 'back') ?? '/'} />
      <input type="hidden" name="kept" value={typedText(form, 'kept') ?? ''} />
      <Button>Sign in</Button>
    </Form>
  )
}
