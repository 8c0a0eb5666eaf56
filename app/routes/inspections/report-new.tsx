import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { fileReport } from '../../commands/file-report.ts'
import { readReport } from '../../documents/read-report.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { FileField } from '../../ui/forms/file-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { keeping, keptFileOf } from '../../web/kept-file.ts'
import { onInspection } from '../../web/on-inspection.ts'
import { noFile, readUpload } from '../../web/uploads.ts'
import { useForm } from '../../web/use-form.ts'

const gate = onInspection('file-report')

export const loader = guarded(gate, ({ subject: { ref, report } }) => ({ ref, was: report?.name ?? null }))

/** Kept as it came: only a file that is no PDF at all, or cannot be opened, is turned away. */
const turnedAway = new Set(['empty', 'too-large', 'not-a-pdf', 'encrypted', 'damaged'])

export const action = guarded(gate, async ({ request, params: { ref }, files, carryOut }) => {
  const read = await readUpload(request, z.object({}), 'report')
  if ('form' in read) return refuse(read.form, read.status)
  const { typed, file } = read
  if (file === null) return refuse({ typed, problems: [noFile('report', 'the report')] })
  const found = await readReport(file.bytes)
  if ('refused' in found && turnedAway.has(found.refused))
    return refuse({ typed, problems: [{ field: 'report', message: found.reason }] })

  const report = keptFileOf(file, 'application/pdf')
  const done = carryOut(keeping(files, file.bytes, fileReport), {
    inspection: ref,
    report,
    findings: 'refused' in found ? [] : found.findings,
  })
  return isRefusal(done) ? refuse(refusedForm(typed, done, 'report')) : doneAt(`/inspections/${ref}`, done)
})

export default function NewReport() {
  const { ref, was } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title={`File the report of ${ref}`} form={form} back={{ href: `/inspections/${ref}` }}>
      {was && (
        <p className="govuk-body">
          It takes the place of {was}, which stays in the history of this inspection.
        </p>
      )}
      <Form upload>
        <FileField
          form={form}
          name="report"
          label="Report or letter"
          hint="A PDF of up to 50 MB"
          accept=".pdf"
        />
        <Button>File the report</Button>
      </Form>
    </Page>
  )
}
