import type { FormState } from '../../../domain/form.ts'
import { DateField } from '../../../ui/forms/date-field.tsx'
import { SelectField } from '../../../ui/forms/select-field.tsx'
import { TextareaField } from '../../../ui/forms/textarea-field.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Fieldset } from '../../../ui/govuk/fieldset.tsx'
import { roomAtMost, roomIn } from './typed-conditions.ts'

interface ConditionFieldsProps {
  form: FormState
  owners: readonly { value: string; text: string }[]
}

/** Each condition becomes an action for the same improvement points. Another button makes room for one more. */
export function ConditionFields({ form, owners }: ConditionFieldsProps) {
  const room = roomIn(form.typed)
  return (
    <>
      {Array.from({ length: room }, (_, place) => (
        <Fieldset
          key={place}
          legend={`Condition ${String(place + 1)}${place === 0 ? '' : ' (optional)'}`}
          legendSize="m"
        >
          <TextareaField
            form={form}
            name={`conditions.${String(place)}.words`}
            label="The condition, in its exact words"
            rows={2}
          />
          <SelectField
            form={form}
            name={`conditions.${String(place)}.owner`}
            label="Who shall meet it (optional)"
            items={owners}
          />
          <DateField
            form={form}
            name={`conditions.${String(place)}.due`}
            legend="By when (optional)"
            legendSize="s"
          />
        </Fieldset>
      ))}
      <input type="hidden" name="room" value={room} />
      {room < roomAtMost && (
        <Button variant="secondary" name="another" value="yes">
          Add another condition
        </Button>
      )}
    </>
  )
}
