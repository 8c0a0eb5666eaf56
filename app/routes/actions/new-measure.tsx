import { attachMeasure } from '../../commands/attach-measure.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { AttachPage, attachable, orderOf, refusedAttaching, TypedEffect } from '../measures/attaching.tsx'

const gate = onAction('keep-measure')

export const loader = guarded(gate, ({ subject: { ref }, edition }) => ({
  ref,
  back: `/actions/${ref}#measures`,
  measures: attachable(edition, { kind: 'action', ref }),
}))

export const action = guarded(gate, async access => {
  const {
    request,
    carryOut,
    params: { ref },
  } = access
  const read = readForm(await request.formData(), TypedEffect)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(attachMeasure, { to: { kind: 'action', ref }, ...orderOf(read.value) })
  return isRefusal(done)
    ? refuse(refusedAttaching(access, read, done))
    : doneAt(`/actions/${ref}#measures`, done)
})

export default AttachPage
