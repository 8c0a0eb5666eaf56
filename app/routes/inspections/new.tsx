import { z } from 'zod'
import { recordInspection } from '../../commands/record-inspection.ts'
import { yes, type FormState } from '../../domain/form.ts'
import { frameworkFor, frameworks } from '../../domain/framework.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { HiddenFields } from '../../ui/forms/hidden-fields.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import { EmbargoField } from './embargo-field.tsx'
import { FactFields } from './fact-fields.tsx'
import { factFields, judgementFields } from './inspection-form.ts'
import { JudgementFields } from './judgement-fields.tsx'
import { recordedAt } from './recorded-at.ts'

const gate = { deed: 'record-inspection', params: noParams, on: onNothing } as const

export const loader = guarded(gate, () => ({}))

/** `framework` is the one whose judgements were asked for; the first page, which cannot know it, sends none. */
const Inspection = z.object({
  ...factFields,
  ...judgementFields,
  embargoed: yes,
  framework: z.string().optional(),
  back: yes,
})

export const action = guarded(gate, async ({ request, carryOut }) => {
  const read = readForm(await request.formData(), Inspection)
  if ('form' in read) return refuse(firstPage(read.form))
  const { framework: asked, back, judgements, ...order } = read.value
  if (back) return Response.json(firstPage({ typed: read.typed, problems: [] }))
  const framework = frameworkFor(order.kind, order.began)
  if (framework && framework.key !== asked)
    return Response.json({ typed: { ...read.typed, framework: framework.key }, problems: [] })

  const inspection = {
    ...order,
    judgements: framework ? judgements : [],
    report: null,
    points: [],
    findings: [],
    statementDue: null,
  }
  const done = carryOut(recordInspection, inspection)
  return isRefusal(done)
    ? refuse(firstPage(refusedForm(read.typed, done, 'kind')))
    : doneAt(recordedAt(done), done)
})

/** Facts are mended on the first page; grades that were chosen stay with the form. */
function firstPage({ typed, problems }: FormState): FormState {
  const { framework: asked, back, ...kept } = typed
  return { typed: kept, problems }
}

export default function NewInspection() {
  const form = useForm()
  const framework = frameworks.find(({ key }) => key === form.typed['framework'])
  return framework ? (
    <Page title="What the inspection judged" caption="Record an inspection by hand" form={form}>
      <Form>
        <HiddenFields form={form} names={name => name !== 'framework' && !name.startsWith('judgements.')} />
        <JudgementFields form={form} framework={framework} />
        <ButtonGroup>
          <Button>Record the inspection</Button>
          <Button variant="secondary" name="back" value="yes">
            Change the details before
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  ) : (
    <Page title="Record an inspection by hand" form={form} back={{ href: '/inspections' }}>
      <p className="govuk-body">
        With the published report as a PDF you have less to type:{' '}
        <a className="govuk-link" href="/reports/new">
          record it from the report
        </a>
        .
      </p>
      <Form>
        <FactFields form={form} />
        <EmbargoField form={form} />
        <HiddenFields form={form} names={name => name.startsWith('judgements.')} />
        <Button>Continue</Button>
      </Form>
    </Page>
  )
}
