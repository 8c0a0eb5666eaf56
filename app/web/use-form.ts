import { useActionData } from '@remix-run/react'
import type { FormState, Typed } from '../domain/form.ts'

/** What a form page is drawn from: what was just sent, or else what stands now. */
export function useForm(standing: Typed = {}): FormState {
  return useActionData<FormState>() ?? { typed: standing, problems: [] }
}
