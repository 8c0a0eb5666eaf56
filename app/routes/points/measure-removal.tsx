import { z } from 'zod'
import { detachMeasure } from '../../commands/detach-measure.ts'
import { PointRef, MeasureRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onPoint } from '../../web/on-inspection.ts'
import { attachedEffect, DetachPage, Detaching } from '../measures/detaching.tsx'

const gate = {
  ...onPoint('keep-measure'),
  params: z.object({ ref: PointRef, measure: MeasureRef }),
}

export const loader = guarded(gate, ({ params: { ref, measure }, edition, today }) => ({
  ref,
  back: `/points/${ref}#measures`,
  effect: attachedEffect(edition, { kind: 'point', ref }, measure, today),
}))

export const action = guarded(gate, async ({ request, params: { ref, measure }, carryOut }) => {
  const read = readForm(await request.formData(), Detaching)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(detachMeasure, { to: { kind: 'point', ref }, measure, ...read.value })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'reason'))
    : doneAt(`/points/${ref}#measures`, done)
})

export default DetachPage
