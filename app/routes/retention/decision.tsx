import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { setRetention } from '../../commands/set-retention.ts'
import { RecordKind } from '../../domain/events/retention.ts'
import { optionalNumber, optionalText, text } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { leastMonthsOfAttempts, monthsThatHold, recordKindWords } from '../../domain/retention.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { retentionDecided } from '../../../db/read/retention.ts'

const gate = { deed: 'set-retention', params: z.object({ kind: RecordKind }), on: onNothing } as const

export const loader = guarded(gate, ({ params: { kind }, edition: { db } }) => {
  const decided = retentionDecided(db).get(kind)
  const { words, counts, reason } = recordKindWords[kind]
  const months = monthsThatHold(kind, decided)
  return {
    words,
    counts,
    least: kind === 'sign-in-attempts' ? leastMonthsOfAttempts : 1,
    standing: {
      months: months === null ? '' : String(months),
      reason: decided?.reason ?? reason,
      source: decided?.source ?? '',
      decidedBy: decided?.decidedBy ?? '',
    },
  }
})

const longest = 1200
const Decision = z.object({
  months: optionalNumber('the number of months').refine(
    months => months === null || months <= longest,
    `The number of months must be ${String(longest)} or less`,
  ),
  reason: text('the reason'),
  source: optionalText('the source', 500).transform(source => source ?? ''),
  decidedBy: text('who decided it', 200),
})

export const action = guarded(gate, async ({ request, params: { kind }, carryOut }) => {
  const read = readForm(await request.formData(), Decision)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(setRetention, { kind, ...read.value })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'months')) : doneAt('/retention', done)
})

export default function DecisionPage() {
  const { words, counts, least, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title="Decide how long to keep" caption={words} form={form} back={{ href: '/retention' }}>
      <Form>
        <TextField
          form={form}
          name="months"
          label="Months"
          hint={`Counted ${counts}.${least > 1 ? ` ${least} or more.` : ''} Leave it empty to keep them as long as the council keeps the plan`}
          width={5}
          inputMode="numeric"
        />
        <TextareaField form={form} name="reason" label="Why" rows={3} />
        <TextField form={form} name="source" label="Schedule, law or guidance it follows (optional)" />
        <TextField
          form={form}
          name="decidedBy"
          label="Who decided it"
          hint="Such as the Information Governance Board"
        />
        <Button preventDoubleClick>Record the decision</Button>
      </Form>
    </Page>
  )
}
