import { useLoaderData } from '@remix-run/react'
import { recordInspection } from '../../commands/record-inspection.ts'
import { frameworkFor } from '../../domain/framework.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { keeping, keptFileOf } from '../../web/kept-file.ts'
import { useForm } from '../../web/use-form.ts'
import { drawnFramework, otherFramework } from '../inspections/drawn-framework.ts'
import { EmbargoField } from '../inspections/embargo-field.tsx'
import { FactFields } from '../inspections/fact-fields.tsx'
import { JudgementFields } from '../inspections/judgement-fields.tsx'
import { recordedAt } from '../inspections/recorded-at.ts'
import { BesidePage } from './beside-page.tsx'
import { ConfirmedPoints } from './confirmed-points.tsx'
import { draftOf, onDraft } from './draft.ts'
import { NotUnderstoodList } from './not-understood-list.tsx'
import { refusedReport } from './refused-report.ts'
import { ConfirmedReport, pointsIn, pointsRead, typedAt, typedReport } from './report-form.ts'

export const loader = guarded(onDraft, access => {
  const { draft } = access.params
  const { name, report, isPasted } = draftOf(access, draft)
  return {
    draft,
    name,
    council: report.localAuthorityPrinted,
    statesStatement: report.statementDue !== null,
    notUnderstood: report.notUnderstood,
    judgementsOn: isPasted ? null : (report.judgements[0]?.page ?? 1),
    pagesOfPoints: pointsRead(report).map(({ page }) => (isPasted ? null : page)),
    standing: typedReport(report),
  }
})

const emptyPoint = {
  text: '',
  kind: 'improvement',
  nationalFramework: null,
  page: null,
  isSubPoint: false,
} as const

export const action = guarded(onDraft, async access => {
  const { request, params, person, house, files, carryOut } = access
  const draft = draftOf(access, params.draft)
  const fields = await request.formData()
  const read = readForm(fields, ConfirmedReport)
  const typed = 'form' in read ? read.form.typed : read.typed
  if (fields.has('add'))
    return Response.json({ typed: { ...typed, ...typedAt(pointsIn(typed), emptyPoint) }, problems: [] })
  if ('form' in read) return refuse(read.form)
  const problems = otherFramework(read.value)
  if (problems.length > 0) return refuse({ typed, problems })

  const { framework: _, points, judgements, statementDue, ...facts } = read.value
  const { bytes, isPasted } = draft
  const done = carryOut(keeping(files, isPasted ? null : bytes, recordInspection), {
    ...facts,
    judgements: frameworkFor(facts.kind, facts.began) ? judgements : [],
    report: isPasted ? null : keptFileOf({ name: draft.name, bytes }, 'application/pdf'),
    points: Object.values(points).filter(point => point !== null),
    findings: draft.report.findings,
    statementDue: statementDue && { day: statementDue, source: `Stated in ${draft.name}` },
  })
  if (isRefusal(done)) return refuse(refusedReport(typed, done, points))
  house.unconfirmed.discard(person.id, params.draft)
  return doneAt(recordedAt(done), done)
})

export default function ConfirmReport() {
  const { draft, name, council, statesStatement, notUnderstood, judgementsOn, pagesOfPoints, standing } =
    useLoaderData<typeof loader>()
  const form = useForm(standing)
  const framework = drawnFramework(form)
  return (
    <Page title="Check what was read" caption={name} form={form} wide>
      <p className="govuk-body">
        {council ? `A report about ${council}. ` : ''}
        {judgementsOn === null ? 'Check each part' : 'Compare each part with the page beside it'} and correct
        what was read wrongly. Nothing is recorded before you confirm.
      </p>
      <NotUnderstoodList items={notUnderstood} />
      <Form>
        <BesidePage draft={draft} page={judgementsOn}>
          <h2 className="govuk-heading-m">The inspection</h2>
          <FactFields form={form} />
          {statesStatement && (
            <DateField
              form={form}
              name="statementDue"
              legend="Date it asks for the statement of action (optional)"
              hint="It wins over the date that is computed; both are shown"
            />
          )}
          <EmbargoField form={form} />
          {framework && <JudgementFields form={form} framework={framework} />}
        </BesidePage>
        <ConfirmedPoints form={form} draft={draft} pages={pagesOfPoints} />
        <ButtonGroup>
          <Button>Confirm and record the inspection</Button>
          <a className="govuk-link" href={`/reports/${draft}/discarding`}>
            Discard this report
          </a>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
