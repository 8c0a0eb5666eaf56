import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readWorkbook } from '../../documents/read-workbook.ts'
import { dayInLondon, Instant } from '../../domain/day.ts'
import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { FileField } from '../../ui/forms/file-field.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { refuse } from '../../web/forms.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { noFile, readUpload } from '../../web/uploads.ts'
import { useForm } from '../../web/use-form.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { planImports } from '../../../db/read/plan-imports.ts'

const gate = { deed: 'import-plan', params: noParams, on: onNothing } as const

export const loader = guarded(gate, ({ edition: { db } }) => {
  const names = namesOf(db)
  return {
    imports: planImports(db).map(({ by, at, ...one }) => ({
      ...one,
      by: nameIn(names, by),
      on: dayInLondon(Instant.parse(at)),
    })),
  }
})

/** Reads the file and sets it apart: nothing is imported before the person has seen what it would do. */
export const action = guarded(gate, async ({ request, person, house }) => {
  const read = await readUpload(request, z.object({}), 'plan')
  if ('form' in read) return refuse(read.form, read.status)
  const { typed, file } = read
  if (file === null) return refuse({ typed, problems: [noFile('plan', 'the spreadsheet')] })
  const workbook = await readWorkbook(file.bytes, file.name)
  if ('refused' in workbook) return refuse({ typed, problems: [{ field: 'plan', message: workbook.reason }] })
  return redirect(`/imports/${house.unconfirmed.keep(person.id, file, workbook)}`, 303)
})

export default function NewImport() {
  const { imports } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page title="Import the plan from a spreadsheet" form={form} back={{ href: '/plan' }}>
      <p className="govuk-body">
        Choose your plan as an Excel workbook or a CSV file. You say which column holds what, and see all that
        would change, row by row. Nothing is imported before you confirm, and then all of it or none.
      </p>
      <p className="govuk-body">
        A row with the reference of an action, such as A-012, changes that action, and an empty cell of it
        changes nothing. A row without one becomes a new action. To begin with an empty sheet,{' '}
        <a className="govuk-link" href="/plan/download/template.xlsx" download>
          download a blank template
        </a>
        .
      </p>
      <Form upload>
        <FileField
          form={form}
          name="plan"
          label="Spreadsheet"
          hint="An .xlsx or .csv file of up to 20 MB"
          accept=".xlsx,.csv"
        />
        <Button>Read the spreadsheet</Button>
      </Form>
      {imports.length > 0 && (
        <ListTable
          caption="Imported before"
          rows={imports}
          rowKey={({ number }) => number}
          empty=""
          columns={[
            {
              header: 'File',
              rowHeader: true,
              cell: ({ number, name }) => (
                <a className="govuk-link" href={`/imports/${number}/file`} download>
                  {name}
                </a>
              ),
            },
            { header: 'Rows', cell: ({ rows }) => plural(rows, 'row') },
            { header: 'By', cell: ({ by }) => by },
            { header: 'On', cell: ({ on }) => <Day value={on} /> },
          ]}
        />
      )}
    </Page>
  )
}
