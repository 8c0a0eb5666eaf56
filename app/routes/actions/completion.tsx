import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { claimCompletion } from '../../commands/claim-completion.ts'
import { seen, text, ticked } from '../../domain/form.ts'
import { EvidenceRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { attachedTo } from '../../../db/read/attached-measures.ts'
import { evidenceOf } from '../../../db/read/evidence.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { EffectTable } from '../measures/effect-table.tsx'
import { toldEffects } from '../measures/told-effect.ts'

const gate = onAction('claim-completion')

export const loader = guarded(gate, ({ subject, edition: { db, through }, today }) => ({
  ref: subject.ref,
  title: subject.title,
  successMeasure: subject.successMeasure,
  evidence: evidenceOf(db, subject.ref)
    .filter(({ supersededBy }) => supersededBy === null)
    .map(({ ref, title }) => ({ value: ref, text: `${ref} ${title}` })),
  effects: toldEffects(attachedTo(db, { kind: 'action', ref: subject.ref }), today),
  standing: { seen: String(through) },
}))

const Claim = z.object({
  seen,
  impact: text('what difference it has made to children'),
  evidence: ticked(EvidenceRef),
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Claim)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(claimCompletion, { action: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'impact', edition, { kind: 'action', ref }))
    : doneAt(`/actions/${ref}`, done)
})

export default function ClaimCompletion() {
  const { ref, title, successMeasure, evidence, effects, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Claim completion: ${ref} ${title}`} form={form} back={{ href: `/actions/${ref}` }}>
      <ChangedSince />
      <p className="govuk-body">
        Somebody else verifies your claim. Then the board approves it, by a resolution of a meeting.
      </p>
      {successMeasure && <InsetText>Success measure: {successMeasure}</InsetText>}
      {effects.length > 0 && (
        <>
          <p className="govuk-body">What its measures show now goes with the claim:</p>
          <EffectTable caption="What its measures show now" rows={effects} />
        </>
      )}
      <Form seen={typedText(form, 'seen')}>
        <TextareaField
          form={form}
          name="impact"
          label="What difference has it made to children?"
          hint="What is better for them now, and how you know: not what was done"
          rows={6}
        />
        {evidence.length === 0 ? (
          <NoEvidence action={ref} />
        ) : (
          <CheckboxesField
            form={form}
            name="evidence"
            legend="Evidence that the claim rests on"
            legendSize="s"
            items={evidence}
          />
        )}
        <Button preventDoubleClick>Claim completion</Button>
      </Form>
    </Page>
  )
}

/** Carries the id that the error summary leads to, as the boxes would. */
function NoEvidence({ action }: { action: string }) {
  return (
    <InsetText id="evidence">
      This action has no evidence yet, and is never closed without it.{' '}
      <a className="govuk-link" href={`/actions/${action}/evidence/new`}>
        Attach evidence
      </a>
    </InsetText>
  )
}
