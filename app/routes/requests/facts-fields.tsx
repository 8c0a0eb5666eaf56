import { requestKinds } from '../../domain/events/requests.ts'
import type { FormState } from '../../domain/form.ts'
import { requestKindWords } from '../../domain/request-facts.ts'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { ParagraphsField } from '../meetings/effects/paragraphs-field.tsx'

interface AskingFieldsProps {
  form: FormState
  people: readonly { value: string; text: string }[]
}

/** What kind of request it is, who asks, and on what ground. */
export function AskingFields({ form, people }: AskingFieldsProps) {
  return (
    <>
      <RadiosField
        form={form}
        name="kind"
        legend="Kind of request"
        legendSize="s"
        items={requestKinds.map(kind => ({
          value: kind,
          text: requestKindWords[kind],
          hint:
            kind === 'information' &&
            'SI 2012/2089 regulation 17: the member is entitled to the document within 10 clear days',
        }))}
      />
      <SelectField
        form={form}
        name="asker"
        label="Who asks (optional)"
        items={[{ value: '', text: 'The body, or somebody else' }, ...people]}
      />
      <TextField form={form} name="askerName" label="Who asks, where they are not in the list" />
      <TextareaField form={form} name="ground" label="On what ground (optional)" rows={2} />
    </>
  )
}

/** Whether it is exempt, and whether a member may see even that. */
export function WeighingFields({ form }: { form: FormState }) {
  return (
    <>
      <RadiosField
        form={form}
        name="exempt"
        legend="Is what is asked for exempt?"
        legendSize="s"
        items={[
          { value: '', text: 'Not considered yet' },
          { value: 'no', text: 'No' },
          { value: 'yes', text: 'Yes, by the paragraphs ticked below' },
        ]}
      />
      <ParagraphsField form={form} legend="Exempt by" />
      <RadiosField
        form={form}
        name="relevant"
        legend="Is it relevant to what scrutiny is looking at?"
        legendSize="s"
        hint="A member is then entitled to an exempt part too"
        items={[
          { value: '', text: 'Not to anything recorded' },
          { value: 'decision', text: 'To a decision being scrutinised' },
          { value: 'review', text: 'To a review in the work programme' },
        ]}
      />
      <TextField form={form} name="which" label="Which decision or review" />
    </>
  )
}
