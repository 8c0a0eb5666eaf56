import type { FormState } from '../../../domain/form.ts'
import { CheckboxesField } from '../../../ui/forms/checkboxes-field.tsx'
import { RadiosField } from '../../../ui/forms/radios-field.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { EffectSentences } from '../../measures/effect-sentences.tsx'
import type { ToldAwaiting } from '../told-awaiting.ts'

interface ActionChoiceProps {
  form: FormState
  legend: string
  actions: readonly { ref: string; title: string }[]
}

export function ActionChoice({ form, legend, actions }: ActionChoiceProps) {
  if (actions.length === 0) return <Nothing id="actions">There are no actions to name.</Nothing>
  return (
    <CheckboxesField
      form={form}
      name="actions"
      legend={legend}
      legendSize="s"
      small
      items={actions.map(({ ref, title }) => ({ value: ref, text: `${ref} ${title}` }))}
    />
  )
}

interface AwaitingChoiceProps {
  form: FormState
  legend: string
  awaiting: readonly ToldAwaiting[]
}

/** The actions that await approval, with what their claims rest on. */
export function AwaitingChoice({ form, legend, awaiting }: AwaitingChoiceProps) {
  if (awaiting.length === 0) return <Nothing id="actions">No action awaits approval.</Nothing>
  return (
    <CheckboxesField
      form={form}
      name="actions"
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
      {claim.effects.length > 0 && <EffectSentences effects={claim.effects} />}
      <p className="govuk-body">
        Evidence: {claim.evidence.map(({ ref, title }) => `${ref} ${title}`).join('; ')}. Owner:{' '}
        {claim.owner ?? 'none'}. Claimed by {claim.claimedBy}, verified by {claim.verifiedBy}.
      </p>
    </>
  )
}

interface PointsChoiceProps {
  form: FormState
  points: readonly { ref: string; text: string }[]
}
interface PointChoiceProps {
  form: FormState
  /** Each with what its measures show. */
  points: readonly (PointsChoiceProps['points'][number] & {
    effects: readonly { measure: string; sentence: string }[]
  })[]
}

export function PointChoice({ form, points }: PointChoiceProps) {
  if (points.length === 0) return <Nothing id="point">There is no such improvement point here.</Nothing>
  return (
    <RadiosField
      form={form}
      name="point"
      legend="Improvement point"
      legendSize="s"
      items={points.map(({ ref, text, effects }) => ({
        value: ref,
        text: `${ref} ${text}`,
        ...(effects.length > 0 && { hint: <EffectSentences effects={effects} /> }),
      }))}
    />
  )
}

export function PointsChoice({ form, points }: PointsChoiceProps) {
  if (points.length === 0) return <Nothing id="points">There are no improvement points to name.</Nothing>
  return (
    <CheckboxesField
      form={form}
      name="points"
      legend="Improvement points"
      legendSize="s"
      small
      items={points.map(({ ref, text }) => ({ value: ref, text: `${ref} ${text}` }))}
    />
  )
}

/** Where there is nothing to choose, a refusal still has a place to lead to. */
const Nothing = ({ id, children }: { id: string; children: string }) => (
  <p className="govuk-body" id={id}>
    {children}
  </p>
)
