import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { readPastedText, readReport } from '../../documents/read-report.ts'
import { optionalText } from '../../domain/form.ts'
import { refusal } from '../../domain/refusal.ts'
import { FileField } from '../../ui/forms/file-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Details } from '../../ui/govuk/details.tsx'
import { Page } from '../../ui/page.tsx'
import { refuse, refusedForm } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { keptFileOf } from '../../web/kept-file.ts'
import { noFile, readUpload } from '../../web/uploads.ts'
import { useForm } from '../../web/use-form.ts'
import { inspectionWithReport } from '../../../db/read/inspections.ts'

const gate = { deed: 'record-inspection', params: noParams, on: onNothing } as const

export const loader = guarded(gate, () => ({}))

const Pasted = z.object({ text: optionalText('text of the report', 1_000_000) })

/** Reads the report and sets it apart: nothing is recorded before the person has confirmed what was read. */
export const action = guarded(gate, async ({ request, edition: { db }, person, house }) => {
  const read = await readUpload(request, Pasted, 'report')
  if ('form' in read) return refuse(read.form, read.status)
  const { typed, file, value } = read
  if (file === null && value.text !== null) {
    const report = await readPastedText(value.text)
    if ('refused' in report) return refuse({ typed, problems: [{ field: 'text', message: report.reason }] })
    const pasted = { name: 'Pasted text', bytes: Buffer.from(value.text) }
    return redirect(`/reports/${house.unconfirmed.keep(person.id, pasted, report)}`, 303)
  }
  if (file === null) return refuse({ typed, problems: [noFile('report', 'the report, or paste its text')] })

  const inspection = inspectionWithReport(db, keptFileOf(file, 'application/pdf').sha256)
  if (inspection !== null)
    return refuse(refusedForm(typed, refusal('report-already-recorded', { facts: { inspection } }), 'report'))

  const report = await readReport(file.bytes)
  if ('refused' in report) return refuse({ typed, problems: [{ field: 'report', message: report.reason }] })
  return redirect(`/reports/${house.unconfirmed.keep(person.id, file, report)}`, 303)
})

export default function NewReport() {
  const form = useForm()
  return (
    <Page title="Record an inspection from its report" form={form} back={{ href: '/inspections' }}>
      <p className="govuk-body">
        Choose the report or letter as Ofsted published it. You will see what was read in it, page by page,
        and can correct all of it. Nothing is recorded before you confirm.
      </p>
      <Form upload>
        <FileField
          form={form}
          name="report"
          label="Report or letter"
          hint="A PDF of up to 50 MB"
          accept=".pdf,application/pdf"
        />
        <Details summary="Paste its text instead" open={form.typed['text'] !== undefined}>
          <TextareaField
            form={form}
            name="text"
            label="Its text"
            hint="All of it, as you copied it. There will be no pictures of its pages to compare with."
            rows={10}
          />
        </Details>
        <Button>Read the report</Button>
      </Form>
      <p className="govuk-body">
        Without a PDF you can{' '}
        <a className="govuk-link" href="/inspections/new">
          record the inspection by hand
        </a>
        .
      </p>
    </Page>
  )
}
