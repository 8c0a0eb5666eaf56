import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reviewExemptMatter } from '../../commands/review-exempt-matter.ts'
import { seen } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMatter } from '../../web/on-matter.ts'
import { useForm } from '../../web/use-form.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { BalanceFields, balanceFields } from './balance-fields.tsx'

const gate = onMatter('review-exempt-matter')

export const loader = guarded(gate, ({ subject: { ref, balance, decidedBy }, edition: { through } }) => ({
  ref,
  standing: { seen: String(through), balance, decidedBy },
}))

const Review = z.object({ seen, ...balanceFields })

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Review)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(reviewExemptMatter, { matter: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'reviewOn', edition, { kind: 'matter', ref }))
    : doneAt(`/exempt/${ref}`, done)
})

export default function ReviewMatter() {
  const { ref, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={`Review whether ${ref} is still withheld rightly`}
      form={form}
      back={{ href: `/exempt/${ref}` }}
    >
      <ChangedSince />
      <p className="govuk-body">
        It stays withheld for as long as the public interest in that is greater. If it is not, go back and
        release it.
      </p>
      <Form seen={typedText(form, 'seen')}>
        <BalanceFields form={form} />
        <Button preventDoubleClick>It stays withheld</Button>
      </Form>
    </Page>
  )
}
