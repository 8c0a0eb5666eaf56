import { useLoaderData } from '@remix-run/react'
import { readColumns } from '../../domain/plan-columns.ts'
import { headRow, proposedColumns } from '../../domain/plan-sheet.ts'
import { plural } from '../../domain/wording.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { Select } from '../../ui/govuk/select.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded } from '../../web/guard.ts'
import { rememberedColumns } from '../../../db/read/plan-imports.ts'
import { importOf, onImport, sheetAsked } from './on-import.ts'

const mostExamples = 2

export const loader = guarded(onImport, access => {
  const { draft } = access.params
  const { name, workbook } = importOf(access, draft)
  const { place, sheet } = sheetAsked(workbook, access.url.searchParams)
  const head = headRow(sheet.rows)
  const proposed = proposedColumns(head, rememberedColumns(access.edition.db))
  const below = sheet.rows.filter(({ number }) => number > (head?.number ?? 0))
  return {
    draft,
    name,
    place,
    rows: below.length,
    sheets: workbook.sheets.map((one, at) => ({
      value: String(at),
      text: one.hidden ? `${one.name} (hidden)` : one.name,
    })),
    headNumber: head?.number ?? null,
    columns: (head?.cells ?? []).flatMap((cell, at) => {
      const examples = below
        .flatMap(({ cells }) => cells[at]?.text.trim() || [])
        .slice(0, mostExamples)
        .map(text => (text.length > 60 ? `${text.slice(0, 59)}…` : text))
      const words = cell?.text.trim() ?? ''
      return words === '' && examples.length === 0
        ? []
        : [{ at, head: words || `Column ${at + 1}`, examples, proposed: proposed[at] ?? '' }]
    }),
  }
})

const choices = [
  { value: '', text: 'Leave it out' },
  ...readColumns.map(({ key, heads: [ours] }) => ({ value: key, text: ours })),
]

export default function Columns() {
  const { draft, name, place, rows, sheets, headNumber, columns } = useLoaderData<typeof loader>()
  return (
    <Page title="Which column holds what?" caption={name} back={{ href: '/imports/new' }}>
      {sheets.length > 1 && (
        <form method="get" className="govuk-!-margin-bottom-6">
          <Select name="sheet" label="Sheet" items={sheets} value={String(place)} />
          <Button variant="secondary">Show this sheet</Button>
        </form>
      )}
      {columns.length === 0 ? (
        <p className="govuk-body">This sheet is empty.</p>
      ) : (
        <>
          <p className="govuk-body">
            Row {headNumber} was taken for the heads of the columns, with {plural(rows, 'row')} below it.
          </p>
          <form method="get" action={`/imports/${draft}/check`}>
            <input type="hidden" name="sheet" value={place} />
            {columns.map(({ at, head, examples, proposed }) => (
              <Select
                key={at}
                name={`c${at}`}
                label={head}
                hint={
                  examples.length > 0 ? `For example: ${examples.join('; ')}` : 'No row holds anything here'
                }
                items={choices}
                value={proposed}
              />
            ))}
            <Button>Check what would change</Button>
          </form>
        </>
      )}
    </Page>
  )
}
