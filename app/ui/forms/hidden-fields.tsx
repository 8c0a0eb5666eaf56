// What was typed on another page of the same form, carried along unseen.
import { type FormState } from '../../domain/form.ts'

interface Props {
  form: FormState
  /** Which of the fields. */
  names: (name: string) => boolean
}

export function HiddenFields({ form, names }: Props) {
  return Object.entries(form.typed)
    .filter(([name]) => names(name))
    .flatMap(([name, values]) =>
      [values].flat().map((value, at) => <input key={`${name} ${at}`} type="hidden" {...{ name, value }} />),
    )
}
