import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { linkFindings } from '../../commands/link-findings.ts'
import { findingKey, FindingKey, findingName } from '../../domain/finding.ts'
import { ticked } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { CheckboxesField } from '../../ui/forms/checkboxes-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onPoint } from '../../web/on-inspection.ts'
import { useForm } from '../../web/use-form.ts'
import { findingsFor, findingsLike } from '../../../db/read/findings.ts'

const gate = onPoint('link-findings')
const mostProposed = 15

export const loader = guarded(gate, ({ subject: { ref, is }, edition: { db } }) => {
  const linked = findingsFor(db, ref)
  const known = new Set(linked.map(findingKey))
  return {
    ref,
    text: is.text,
    shown: [...linked, ...findingsLike(db, is.text, mostProposed).filter(one => !known.has(findingKey(one)))],
    seen: [...known].join(' '),
    standing: { findings: [...known] },
  }
})

const Chosen = z.object({
  findings: ticked(FindingKey),
  seen: z
    .string()
    .default('') // A field left empty is left out.
    .transform(keys => keys.split(' ').filter(Boolean))
    .pipe(z.array(FindingKey)),
})

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), Chosen)
  if ('form' in read) return refuse(read.form)
  const { findings, seen } = read.value
  const done = carryOut(linkFindings, { point: ref, chosen: findings, seen })
  return isRefusal(done) ? refuse(refusedForm(read.typed, done, 'findings')) : doneAt(`/points/${ref}`, done)
})

export default function PointFindings() {
  const { ref, text, shown, seen, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Findings that bear on ${ref}`} form={form} back={{ href: `/points/${ref}` }}>
      <Quotation>{text}</Quotation>
      {shown.length === 0 ? (
        <p className="govuk-body">No finding of a report shares its words.</p>
      ) : (
        <Form>
          <input type="hidden" name="seen" value={seen} />
          <CheckboxesField
            form={form}
            name="findings"
            legend="Which findings bear on this point?"
            hint="Those that share most words with it come first. The choice is yours."
            items={shown.map(finding => ({
              value: findingKey(finding),
              text: findingName(finding),
              hint: finding.text,
            }))}
          />
          <Button>Save</Button>
        </Form>
      )}
    </Page>
  )
}
