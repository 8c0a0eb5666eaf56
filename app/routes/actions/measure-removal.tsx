import { z } from 'zod'
import { detachMeasure } from '../../commands/detach-measure.ts'
import { ActionRef, MeasureRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { attachedEffect, DetachPage, Detaching } from '../measures/detaching.tsx'

const gate = {
  ...onAction('keep-measure'),
  params: z.object({ ref: ActionRef, measure: MeasureRef }),
}

export const loader = guarded(gate, ({ params: { ref, measure }, edition, today }) => ({
  ref,
  back: `/actions/${ref}#measures`,
  effect: attachedEffect(edition, { kind: 'action', ref }, measure, today),
}))

export const action = guarded(gate, async ({ request, params: { ref, measure }, carryOut }) => {
  const read = readForm(await request.formData(), Detaching)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(detachMeasure, { to: { kind: 'action', ref }, measure, ...read.value })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'reason'))
    : doneAt(`/actions/${ref}#measures`, done)
})

export default DetachPage
