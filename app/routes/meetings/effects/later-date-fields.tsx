import { formatDay } from '../../../domain/day.ts'
import type { FormState } from '../../../domain/form.ts'
import { RadiosField } from '../../../ui/forms/radios-field.tsx'
import { TextareaField } from '../../../ui/forms/textarea-field.tsx'
import { Prose } from '../../../ui/prose.tsx'
import type { Choices } from './choices-for.ts'

type Asked = Extract<Choices, { does: 'later-date' }>['asked']

export function LaterDateFields({ form, asked }: { form: FormState; asked: Asked }) {
  if (asked.length === 0)
    return (
      <p className="govuk-body" id="asked">
        No later date awaits a decision that you could record.
      </p>
    )
  return (
    <>
      <RadiosField
        form={form}
        name="asked"
        legend="Later date asked for"
        legendSize="s"
        items={asked.map(({ ref, action, title, due, toDay, reason, askedBy }) => ({
          value: ref,
          text: `${action} ${title}: ${due === null ? '' : `from ${formatDay(due)} `}to ${formatDay(toDay)}`,
          hint: <Prose text={`${reason} (asked for by ${askedBy})`} />,
        }))}
      />
      <RadiosField
        form={form}
        name="outcome"
        legend="What the board decided"
        legendSize="s"
        items={[
          {
            value: 'granted',
            text: 'Granted',
            hint: 'A claim of completion that stands lapses, because the action it was about has changed',
          },
          { value: 'refused', text: 'Refused', hint: 'The due date stays as it is. Say why below' },
        ]}
      />
      <TextareaField form={form} name="reason" label="Comment, or why it is refused" rows={3} />
    </>
  )
}
