import type { FormState } from '../../../domain/form.ts'
import { DateField } from '../../../ui/forms/date-field.tsx'
import { SelectField } from '../../../ui/forms/select-field.tsx'
import { TextareaField } from '../../../ui/forms/textarea-field.tsx'
import { InsetText } from '../../../ui/govuk/inset-text.tsx'
import { AskingFields } from '../../requests/facts-fields.tsx'
import { ActionChoice, AwaitingChoice, PointChoice, PointsChoice } from './chosen-records.tsx'
import { ConditionFields } from './condition-fields.tsx'
import type { Choices } from './choices-for.ts'
import { LaterDateFields } from './later-date-fields.tsx'
import { ParagraphsField } from './paragraphs-field.tsx'
import { TrackingClassField } from './tracking-class-field.tsx'

interface EffectFieldsProps {
  form: FormState
  choices: Choices
}

/** The fields of the effect chosen, and no others. */
export function EffectFields({ form, choices }: EffectFieldsProps) {
  switch (choices.does) {
    case 'noted':
      return <ActionChoice form={form} legend="Actions noted (optional)" actions={choices.actions} />
    case 'approved':
      return <AwaitingChoice form={form} legend="Completion approved of" awaiting={choices.awaiting} />
    case 'conditions':
      return (
        <>
          <AwaitingChoice form={form} legend="Completion approved of" awaiting={choices.awaiting} />
          <ConditionFields form={form} owners={choices.owners} />
        </>
      )
    case 'more-asked':
      return (
        <>
          <AwaitingChoice form={form} legend="More asked for on" awaiting={choices.awaiting} />
          <TextareaField form={form} name="reason" label="What more is asked for, and why" rows={3} />
        </>
      )
    case 'later-date':
      return <LaterDateFields form={form} asked={choices.asked} />
    case 'point-closed':
    case 'point-reopened':
      return (
        <>
          <PointChoice form={form} points={choices.points} />
          <TextareaField
            form={form}
            name="reason"
            label={choices.does === 'point-closed' ? 'Why it is closed' : 'Why it is reopened'}
            rows={3}
          />
        </>
      )
    case 'tracking':
      return (
        <>
          <PointsChoice form={form} points={choices.points} />
          <ActionChoice form={form} legend="Actions" actions={choices.actions} />
          <TrackingClassField form={form} />
          <DateField
            form={form}
            name="reviewOn"
            legend="Review it from (optional)"
            legendSize="s"
            hint="The board’s first meeting from this day on. Without a day, the class says whether it comes back"
          />
        </>
      )
    case 'request':
      return (
        <>
          <TextareaField
            form={form}
            name="asks"
            label="What is to be found out"
            hint="Everybody can read this: say nothing of a matter that is exempt"
            rows={3}
          />
          <AskingFields form={form} people={choices.people} />
          <SelectField
            form={form}
            name="owner"
            label="Who shall find out (optional)"
            items={[{ value: '', text: 'Nobody yet' }, ...choices.people]}
          />
          <DateField form={form} name="due" legend="By when (optional)" legendSize="s" />
        </>
      )
    case 'recommendation':
      return (
        <>
          <BodyChoice form={form} label="To which body" bodies={choices.bodies} />
          <TextareaField form={form} name="asks" label="What is recommended" rows={4} />
          <DateField form={form} name="due" legend="Response due (optional)" legendSize="s" />
        </>
      )
    case 'referred':
      return (
        <>
          <BodyChoice form={form} label="To which body" bodies={choices.bodies} />
          <TextareaField form={form} name="reason" label="Why it is referred" rows={3} />
        </>
      )
    case 'exempt-entered':
      return (
        <>
          {choices.inSession && <InsetText>This meeting is in exempt session already.</InsetText>}
          <ParagraphsField form={form} legend="Exempt by" />
          <TextareaField
            form={form}
            name="reason"
            label="Why the public interest in the exemption outweighs that in disclosure"
            hint="Everybody can read this: say nothing of the matter itself"
            rows={3}
          />
        </>
      )
    case 'exempt-left':
      return choices.inSession ? null : <InsetText>This meeting is not in exempt session.</InsetText>
    case 'words':
      return null
  }
}

interface BodyChoiceProps extends Pick<EffectFieldsProps, 'form'> {
  label: string
  bodies: readonly { value: string; text: string }[]
}

function BodyChoice({ form, label, bodies }: BodyChoiceProps) {
  return (
    <SelectField
      form={form}
      name="body"
      label={label}
      hint={bodies.length === 0 ? 'There is no other body yet. Add it under Boards first' : undefined}
      items={[{ value: '', text: 'Choose a body' }, ...bodies]}
    />
  )
}
