import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { linkAction } from '../../commands/link-action.ts'
import { completionState } from '../../domain/completion-state.ts'
import { PointRef } from '../../domain/reference.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { useForm } from '../../web/use-form.ts'
import { pointsOf } from '../../../db/read/action-parts.ts'
import { allPoints } from '../../../db/read/plan-points.ts'
import { LapseWarning } from './lapse-warning.tsx'

const gate = onAction('link-action')

export const loader = guarded(gate, ({ subject, edition: { db } }) => {
  const linked = pointsOf(db, subject.ref)
  return {
    ref: subject.ref,
    title: subject.title,
    completion: completionState(subject),
    linked,
    others: allPoints(db).filter(({ ref }) => linked.every(point => point.ref !== ref)),
  }
})

const Link = z.object({ point: z.string({ error: 'Choose an improvement point' }).pipe(PointRef) })

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), Link)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(linkAction, { action: ref, point: read.value.point })
  return isRefusal(done)
    ? refuse(refusedForm(read.typed, done, 'point'))
    : doneAt(`/actions/${ref}/points`, done)
})

export default function Points() {
  const { ref, title, completion, linked, others } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Improvement points of ${ref} ${title}`}
      form={form}
      back={{ href: `/actions/${ref}`, text: 'Back to the action' }}
    >
      <LapseWarning completion={completion} />
      {linked.length === 0 && <p className="govuk-body">Linked to no improvement point yet.</p>}
      <SummaryList
        rows={linked.map(point => ({
          key: <Reference kind="point" to={point.ref} />,
          value: point.text,
          actions: [
            {
              text: 'Unlink',
              href: `/actions/${ref}/points/${point.ref}/removal`,
              visuallyHiddenText: point.ref,
            },
          ],
        }))}
      />
      {others.length > 0 && (
        <Form>
          <RadiosField
            form={form}
            name="point"
            legend="Link to another point"
            legendSize="m"
            small
            items={others.map(point => ({ value: point.ref, text: `${point.ref} ${point.text}` }))}
          />
          <Button preventDoubleClick>Link to this point</Button>
        </Form>
      )}
    </Page>
  )
}
