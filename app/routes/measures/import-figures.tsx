import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readWorkbook } from '../../documents/read-workbook.ts'
import { figureStandings } from '../../domain/events/measures.ts'
import { figureColumns } from '../../domain/figure-columns.ts'
import { optionalText, type Typed } from '../../domain/form.ts'
import { acceptedPeriods } from '../../domain/sheet-period.ts'
import { inWords } from '../../domain/wording.ts'
import { FileField } from '../../ui/forms/file-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onKeptMeasure } from '../../web/on-measure.ts'
import { readUpload } from '../../web/uploads.ts'
import { useForm } from '../../web/use-form.ts'
import { chooseStanding, StandingFields, VersionField, versionChoices } from './figures-said-of.tsx'
import { figuresDraft, type FiguresDraft } from './on-figures-import.ts'

const gate = onKeptMeasure('record-figures')

export const loader = guarded(gate, access => {
  const { subject, edition, url } = access
  const { ref, name, version, source } = subject
  const draft = figuresDraft(access, ref, url.searchParams.get('draft') ?? '')
  const said: Typed = draft
    ? {
        version: String(draft.version),
        standing: draft.standing,
        source: draft.source,
        ...(draft.isPasted && { table: draft.bytes().toString('utf8') }),
      }
    : { version: String(version), source }
  return {
    ref,
    name,
    said,
    versions: versionChoices(edition, ref),
  }
})

const Said = z.object({
  table: z.string().max(2_000_000, 'The table must be 2,000,000 characters or less').optional(),
  version: z.coerce.number().int().positive(),
  standing: z.enum(figureStandings, { error: chooseStanding }),
  source: optionalText('the source', 1000),
})

/** Reads the table and sets it apart: nothing is recorded before the person has seen what it would be. */
export const action = guarded(gate, async ({ request, person, house, params: { ref } }) => {
  const read = await readUpload(request, Said, 'file')
  if ('form' in read) return refuse(read.form, read.status)
  const { typed, file } = read
  const { table = '', version, standing, source } = read.value
  const wrong = (field: string, message: string) => refuse({ typed, problems: [{ field, message }] })
  const isPasted = table.trim() !== ''
  if (isPasted === (file !== null))
    return isPasted
      ? wrong('table', 'Paste a table or choose a file, not both')
      : wrong('table', 'Paste a table, or choose a file')
  const upload = file ?? { name: 'pasted.txt', bytes: new TextEncoder().encode(table) }
  const workbook = await readWorkbook(upload.bytes, upload.name)
  if ('refused' in workbook) return wrong(isPasted ? 'table' : 'file', workbook.reason)
  const draft: FiguresDraft = { measure: ref, workbook, isPasted, version, standing, source: source ?? '' }
  return redirect(
    `${pathTo('measure', ref)}/figures/import/${house.unconfirmed.keep(person.id, upload, draft)}`,
    303,
  )
})

export default function ImportFigures() {
  const { ref, name, said, versions } = useLoaderData<typeof loader>()
  const form = useForm(said)
  const here = pathTo('measure', ref)
  return (
    <Page
      title={`Record a table of figures of ${name}`}
      caption={ref}
      form={form}
      back={{ href: here, text: `Back to ${name}` }}
    >
      <p className="govuk-body">
        Paste the rows with the heads of their columns, or choose a workbook or CSV file. You see row by row
        what would be recorded. Nothing is recorded until you confirm, and then all rows are recorded
        together.
      </p>
      <p className="govuk-body">
        Columns are known by their heads: {inWords(figureColumns.map(({ heads: [head] }) => head))}. Not all
        are needed. A period is written as {acceptedPeriods}.{' '}
        <a className="govuk-link" href={`${here}/figures/template.xlsx`} download>
          Download a blank template
        </a>
        .
      </p>
      <Form upload>
        <TextareaField
          form={form}
          name="table"
          label="Table"
          labelSize="s"
          hint="Copied from a spreadsheet, with the heads"
          rows={8}
          spellCheck={false}
        />
        <FileField
          form={form}
          name="file"
          label="Or a file"
          labelSize="s"
          hint="An .xlsx or .csv file of up to 20 MB"
          accept=".xlsx,.csv"
        />
        <VersionField form={form} versions={versions} />
        <StandingFields form={form} hint="A row that says otherwise is taken by what it says" />
        <Button preventDoubleClick>Check what would be recorded</Button>
      </Form>
    </Page>
  )
}
