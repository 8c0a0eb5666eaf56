import type { FormState } from '../../domain/form.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { DateField } from '../../ui/forms/date-field.tsx'
import { SelectField } from '../../ui/forms/select-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import type { ChoiceItem } from '../../ui/govuk/radios.tsx'
import { Prose } from '../../ui/prose.tsx'
import type { Does } from './resolution-form.ts'
import type { ToldAwaiting } from './told-awaiting.ts'

interface Choices {
  awaiting: readonly ToldAwaiting[]
  noteable: readonly { ref: string; title: string }[]
  people: readonly { value: string; text: string }[]
}

/** What a resolution can do, each with the fields that belong to it. */
export function effectChoices(form: FormState, { awaiting, noteable, people }: Choices): ChoiceItem[] {
  const choices: (ChoiceItem & { value: Does })[] = [
    {
      value: 'noted',
      text: 'Noted',
      hint: 'The board has seen it, no more: nothing is approved',
      conditional: <Noted form={form} actions={noteable} />,
    },
    {
      value: 'approved',
      text: 'Completion approved',
      hint: 'Of actions that are complete, awaiting approval, as they are shown here',
      conditional: (
        <Awaiting form={form} name="approved" legend="Completion approved of" awaiting={awaiting} />
      ),
    },
    {
      value: 'more-asked',
      text: 'More asked for',
      hint: 'The actions go back to their owners with the reason',
      conditional: (
        <>
          <Awaiting form={form} name="more" legend="More asked for on" awaiting={awaiting} />
          <TextareaField form={form} name="reason" label="What more is asked for" rows={3} />
        </>
      ),
    },
    {
      value: 'request',
      text: 'Request opened',
      hint: 'Somebody shall find something out',
      conditional: <Request form={form} people={people} />,
    },
    { value: 'words', text: 'Other words only' },
  ]
  return choices
}

function Noted({ form, actions }: { form: FormState; actions: Choices['noteable'] }) {
  if (actions.length === 0) return <p className="govuk-body">There are no actions to name.</p>
  return (
    <CheckboxesField
      form={form}
      name="noted"
      legend="Actions noted (optional)"
      legendSize="s"
      small
      items={actions.map(({ ref, title }) => ({ value: ref, text: `${ref} ${title}` }))}
    />
  )
}

interface AwaitingProps {
  form: FormState
  name: 'approved' | 'more'
  legend: string
  awaiting: readonly ToldAwaiting[]
}

function Awaiting({ form, name, legend, awaiting }: AwaitingProps) {
  if (awaiting.length === 0) {
    return (
      <p className="govuk-body" id={name}>
        No action awaits approval.
      </p>
    )
  }
  return (
    <CheckboxesField
      form={form}
      name={name}
      legend={legend}
      legendSize="s"
      items={awaiting.map(claim => ({
        value: claim.action,
        text: `${claim.action} ${claim.title}`,
        hint: <Claimed claim={claim} />,
      }))}
    />
  )
}

function Claimed({ claim }: { claim: ToldAwaiting }) {
  return (
    <>
      <Prose text={claim.impact} />
      <p className="govuk-body">
        Evidence: {claim.evidence.map(({ ref, title }) => `${ref} ${title}`).join('; ')}. Owner:{' '}
        {claim.owner ?? 'none'}. Claimed by {claim.claimedBy}, verified by {claim.verifiedBy}.
      </p>
    </>
  )
}

function Request({ form, people }: { form: FormState; people: Choices['people'] }) {
  return (
    <>
      <TextareaField form={form} name="asks" label="What is to be found out" rows={3} />
      <SelectField
        form={form}
        name="owner"
        label="Who shall find out (optional)"
        items={[{ value: '', text: 'Nobody yet' }, ...people]}
      />
      <DateField form={form} name="due" legend="By when (optional)" legendSize="s" />
    </>
  )
}
