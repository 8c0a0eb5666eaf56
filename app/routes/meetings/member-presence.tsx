import { presenceWords } from '../../domain/attendance.ts'
import { presences } from '../../domain/events/attendance.ts'
import type { FormState } from '../../domain/form.ts'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'

interface MemberPresenceProps {
  form: FormState
  member: { member: number; name: string; capacity: string; substitutes: boolean }
  /** Members with a vote, whose seat a substitute can take. */
  seats: { value: string; text: string }[]
}

/** Whether one member was there, and of a substitute in whose place. */
export function MemberPresence({ form, member, seats }: MemberPresenceProps) {
  const { member: number, name, capacity, substitutes } = member
  return (
    <>
      <RadiosField
        form={form}
        name={`members.${number}.presence`}
        legend={`${name}, ${capacity.toLowerCase()}`}
        legendSize="s"
        inline
        small
        items={presences.map(presence => ({ value: presence, text: presenceWords[presence] }))}
      />
      {substitutes && (
        <SelectField
          form={form}
          name={`members.${number}.inPlaceOf`}
          label={`In whose place ${name} came`}
          items={[{ value: '', text: 'Choose a member' }, ...seats]}
        />
      )}
    </>
  )
}
