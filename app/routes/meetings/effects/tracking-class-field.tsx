import type { FormState } from '../../../domain/form.ts'
import { trackingKeys, trackingWords } from '../../../domain/tracking-key.ts'
import { RadiosField } from '../../../ui/forms/radios-field.tsx'
import { classValue } from './chosen-class.ts'

/** Every class of every key, so that the key is chosen with it. */
export function TrackingClassField({ form }: { form: FormState }) {
  return (
    <RadiosField
      form={form}
      name="tracked"
      legend="Class"
      legendSize="s"
      hint="Of the key that this board uses"
      small
      items={trackingKeys.flatMap(({ key, classes }) =>
        classes.map(({ mark }) => ({
          value: classValue({ key, mark }),
          text: trackingWords({ key, mark }),
        })),
      )}
    />
  )
}
