import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { drawAuditSample } from '../../commands/draw-audit-sample.ts'
import { largestSeed, seedFromHash } from '../../domain/audit-draw.ts'
import { largestSample } from '../../domain/audit-sample.ts'
import { addDays } from '../../domain/day.ts'
import { day, typedDay } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { sealOf } from '../../../db/read/seal.ts'

const gate = { deed: 'keep-audit', params: noParams, on: onNothing } as const
const usualSize = 10
const year = 365

export const loader = guarded(gate, ({ edition: { through }, house, today }) => ({
  standing: {
    size: String(usualSize),
    ...typedDay('from', addDays(today, -year)),
    ...typedDay('to', today),
    seed: String(seedFromHash(sealOf(house.live, through)?.hash ?? '0')),
  },
}))

const wholeNumber = (largest: number, problem: string) =>
  z
    .string({ error: problem })
    .trim()
    .regex(/^[1-9]\d{0,9}$/, problem)
    .transform(Number)
    .refine(number => number <= largest, problem)

const Sample = z.object({
  size: wholeNumber(largestSample, `How many must be a whole number from 1 to ${String(largestSample)}`),
  from: day('The first day'),
  to: day('The last day'),
  seed: wholeNumber(largestSeed, `The seed must be a whole number from 1 to ${String(largestSeed)}`),
})

export const action = guarded(gate, async ({ request, carryOut }) => {
  const read = readForm(await request.formData(), Sample)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(drawAuditSample, read.value)
  if (isRefusal(done)) return refuse(refusedForm(read.typed, done, 'size'))
  const [drawn] = done.events
  return doneAt(
    drawn?.type === 'audit-sample-drawn' && 'sample' in drawn.says
      ? `/audit/samples/${drawn.says.sample}`
      : '/audit',
    done,
  )
})

export default function NewSample() {
  const { standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title="Draw a sample of closed actions" form={form} back={{ href: '/audit' }}>
      <p className="govuk-body">
        Completions that a meeting approved are drawn at random. The seed, the days and what was drawn become
        part of history, so that anyone can draw the sample again and see that it was not chosen.
      </p>
      <Form>
        <TextField
          form={form}
          name="size"
          label="How many"
          hint="Where there are fewer, all of them are drawn"
          width={4}
          inputMode="numeric"
        />
        <DateField form={form} name="from" legend="Approved from" legendSize="s" />
        <DateField form={form} name="to" legend="Approved up to and on" legendSize="s" />
        <TextField
          form={form}
          name="seed"
          label="Seed"
          hint="Proposed from the newest hash of the history, which nobody chose. You can enter another whole number"
          width={20}
          inputMode="numeric"
        />
        <Button preventDoubleClick>Draw the sample</Button>
      </Form>
    </Page>
  )
}
