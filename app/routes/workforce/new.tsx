import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readWorkbook } from '../../documents/read-workbook.ts'
import type { Workbook } from '../../documents/workbook.ts'
import type { Typed } from '../../domain/form.ts'
import { WorkforceRef } from '../../domain/reference.ts'
import { roleBands, roleBandWords } from '../../domain/role-band.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { FileField } from '../../ui/forms/file-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Details } from '../../ui/govuk/details.tsx'
import { Page } from '../../ui/page.tsx'
import { refuse } from '../../web/forms.ts'
import { guarded, noParams } from '../../web/guard.ts'
import type { House } from '../../web/house.ts'
import { UnconfirmedId } from '../../web/unconfirmed.ts'
import { readUpload, type Upload } from '../../web/uploads.ts'
import { useForm } from '../../web/use-form.ts'
import type { Edition } from '../../../db/editions.ts'
import { workforceByRef } from '../../../db/read/workforce.ts'
import { CountDraft, CountForm } from './count-form.ts'
import { pastedName } from './rehearsed.ts'

const gate = {
  deed: 'count-workforce',
  params: noParams,
  on: ({ asAt }: Edition) => (asAt === null ? {} : null),
} as const

export const loader = guarded(gate, ({ url: { searchParams: query }, edition: { db }, house, person }) => {
  const corrects = WorkforceRef.safeParse(query.get('corrects')).data ?? null
  const corrected = corrects === null ? undefined : workforceByRef(db, corrects)
  if (corrects !== null && corrected === undefined) throw new Response(null, { status: 404 })
  const draft = draftTyped(house, person.id, query.get('draft'))
  const standing: Typed = {
    caseLimit: String(corrected?.caseLimit ?? ''),
    smallNumberLimit: String(corrected?.smallNumberLimit ?? 6),
    ...(corrected === undefined ? {} : { source: corrected.source, ...typedOn(corrected.on) }),
    ...(corrects === null ? {} : { corrects }),
  }
  const typed = draft ?? standing
  return { typed, corrects: typeof typed['corrects'] === 'string' ? typed['corrects'] : null }
})

function typedOn(on: string): Typed {
  const [year = '', month = '', day = ''] = on.split('-').map(part => String(Number(part)))
  return { 'on-day': day, 'on-month': month, 'on-year': year }
}

/** What was typed before a look at the check page. */
function draftTyped({ unconfirmed }: House, person: string, id: string | null): Typed | null {
  const known = UnconfirmedId.safeParse(id)
  const draft = known.success ? unconfirmed.find(person, known.data) : null
  return CountDraft.safeParse(draft?.read).data?.typed ?? null
}

/** Reads the rows and sets them apart: nothing is recorded before the person has seen what would be published. */
export const action = guarded(gate, async ({ request, person, house }) => {
  const read = await readUpload(request, CountForm, 'file')
  if ('form' in read) return refuse(read.form, read.status)
  const { typed, file, value } = read
  const { pasted, reason, ...said } = value
  const upload = file ?? (pasted === null ? null : pastedFile(pasted))
  const field = file === null ? 'pasted' : 'file'
  if (upload === null)
    return refuse({
      typed,
      problems: [{ field, message: 'Paste the table, or choose the file that holds it' }],
    })
  const workbook = await readWorkbook(upload.bytes, upload.name)
  if ('refused' in workbook) return refuse({ typed, problems: [{ field, message: workbook.reason }] })
  const draft: CountDraft = { typed, said: { ...said, reason: reason ?? '' }, rows: rowsOf(workbook) }
  return redirect(`/workforce/new/${house.unconfirmed.keep(person.id, upload, draft)}`, 303)
})

const pastedFile = (text: string): Upload => ({
  name: pastedName,
  bytes: new TextEncoder().encode(text),
})

/** The first sheet that anybody sees. */
const rowsOf = ({ sheets }: Workbook): CountDraft['rows'] =>
  (sheets.find(({ hidden, rows }) => !hidden && rows.length > 0)?.rows ?? []).map(({ number, cells }) => ({
    number,
    cells: cells.map(cell => (cell === null ? null : { text: cell.text })),
  }))

export default function NewWorkforceCount() {
  const { typed, corrects } = useLoaderData<typeof loader>()
  const form = useForm(typed)
  return (
    <Page
      title={corrects === null ? 'Record a workforce count' : `Correct workforce count ${corrects}`}
      form={form}
      back={{ href: corrects === null ? '/workforce' : `/workforce/${corrects}` }}
    >
      <p className="govuk-body">
        A row for each social worker, without names, up to 2,000 of them. You see what would be published
        before anything is recorded. The rows themselves are never published.
      </p>
      {corrects !== null && (
        <p className="govuk-body">{corrects} stays readable beside the count that corrects it.</p>
      )}
      <Form upload>
        {corrects !== null && <input type="hidden" name="corrects" value={corrects} />}
        {corrects !== null && (
          <TextareaField
            form={form}
            name="reason"
            label="Why the count is corrected"
            hint="Everybody who reads the plan can read this: leave out who anybody is"
            labelSize="s"
            rows={2}
          />
        )}
        <DateField form={form} name="on" legend="Day of the count" legendSize="s" />
        <TextField
          form={form}
          name="source"
          label="Where the rows are from"
          labelSize="s"
          hint="For example: Case management system, all open cases"
        />
        <TextField
          form={form}
          name="caseLimit"
          label="Case limit"
          labelSize="s"
          hint="The most cases that one worker should hold here"
          width={3}
          inputMode="numeric"
        />
        <TextField
          form={form}
          name="smallNumberLimit"
          label="Small-number limit"
          labelSize="s"
          hint="Groups of fewer people than this are withheld"
          width={3}
          inputMode="numeric"
        />
        <RadiosField
          form={form}
          name="standing"
          legend="Are these figures provisional or final?"
          legendSize="s"
          items={[
            { value: 'provisional', text: 'Provisional' },
            { value: 'final', text: 'Final' },
          ]}
        />
        <TextareaField
          form={form}
          name="pasted"
          label="Paste the table"
          labelSize="s"
          hint="Copy it from a spreadsheet. Its first row must have the headings Role, Agency, FTE and Cases"
          rows={8}
        />
        <FileField
          form={form}
          name="file"
          label="Or choose the file that holds it"
          labelSize="s"
          hint="An .xlsx or .csv file of up to 20 MB. If you choose one, it is read in place of anything pasted above"
          accept=".xlsx,.csv"
        />
        <Details summary="What the columns hold">
          <p className="govuk-body">
            Role: {roleBands.map(band => roleBandWords[band]).join('; ')}. Other usual names for these are
            understood, such as Team manager. Agency: yes or no. FTE: 1 for full-time, 0.6 for three days a
            week. Cases: the number of children, 0 for a worker who holds none. Any other column is left out.
            Take out names, staff numbers and anything else that says who somebody is: a table that has them
            is not read.
          </p>
        </Details>
        <Button>Check what would be published</Button>
      </Form>
    </Page>
  )
}
