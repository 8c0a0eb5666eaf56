import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordImport } from '../../commands/import-plan.ts'
import { columnLetters } from '../../documents/cell-reference.ts'
import { plural } from '../../domain/wording.ts'
import { ProblemCells, ReadCells } from '../../ui/cell-tables.tsx'
import { Day } from '../../ui/day.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { fingerprintOf } from '../../web/fingerprint.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { keeping } from '../../web/kept-file.ts'
import { useForm } from '../../web/use-form.ts'
import { namesOf } from '../../../db/read/names.ts'
import { told } from '../history/told.ts'
import { onImport } from './on-import.ts'
import { ratingsToSay, rehearsed } from './rehearsed.ts'

export const loader = guarded(onImport, access => {
  const { draft } = access.params
  const { search } = access.url
  if (ratingsToSay(access)) return redirect(`/imports/${draft}/ratings${search}`, 303)
  const { problems, readings, together, left, name, rows, changes } = rehearsed(access)
  const names = namesOf(access.edition.db)
  return {
    draft,
    name,
    rows,
    changes,
    problems: problems.map(problem => ({ ...problem, cell: cellName(problem) })),
    readings: readings.map(reading => ({ ...reading, cell: cellName(reading) })),
    left,
    would: together.events.slice(0, -1).map(event => told(event, names)),
    fingerprint: fingerprintOf(together.events),
    columnsHref: `/imports/${draft}`,
    problemsHref: `/imports/${draft}/problems.xlsx${search}`,
  }
})

const cellName = ({ row, column }: { row: number; column: number }) =>
  row === 0 ? 'The columns' : `${columnLetters(column + 1)}${row}`

const Confirmed = z.object({ fingerprint: z.string().length(64) })

export const action = guarded(onImport, async access => {
  const read = readForm(await access.request.formData(), Confirmed)
  if ('form' in read) return refuse(read.form)
  const { problems, together, bytes, stepsWith } = rehearsed(access)
  if (problems.length > 0 || fingerprintOf(together.events) !== read.value.fingerprint) {
    const message =
      'Somebody changed the plan while you had the page open. Check again what would change, then confirm it'
    return refuse({ typed: read.typed, problems: [{ field: 'confirm', message }] })
  }
  const done = access.carryOutTogether(stepsWith(keeping(access.files, bytes, recordImport)), false)
  access.house.unconfirmed.discard(access.person.id, access.params.draft)
  return doneAt('/plan', { events: done.events.slice(-1) })
})

export default function CheckImport() {
  const { name, rows, changes, problems, readings, left, would, columnsHref, problemsHref, ...more } =
    useLoaderData<typeof loader>()
  const form = useForm()
  const isRight = problems.length === 0
  return (
    <Page
      title={isRight ? 'Check what would change' : 'The spreadsheet needs mending'}
      caption={name}
      form={form}
      back={{ href: columnsHref, text: 'Back to the columns' }}
      wide
    >
      {isRight ? (
        <p className="govuk-body">
          {plural(rows, 'row')} read.{' '}
          {changes === 0
            ? 'The plan says all of this already.'
            : `${plural(changes, 'change')} would be made.`}{' '}
          Nothing has been imported yet.
        </p>
      ) : (
        <>
          <p className="govuk-body">
            {plural(problems.length, 'problem')} in {plural(rows, 'row')}. Nothing has been imported. Mend the
            spreadsheet and upload it again, or go back and choose other columns.
          </p>
          <ProblemCells problems={problems} />
          <p className="govuk-body">
            <a className="govuk-link" href={problemsHref} download>
              Download the workbook with these cells marked
            </a>
          </p>
        </>
      )}
      {isRight && readings.length > 0 && <ReadCells readings={readings} />}
      {left.length > 0 && (
        <ListTable
          caption="Dates that differ, and stay as they are: a later date is asked for, and somebody else decides"
          rows={left}
          rowKey={({ row }) => row}
          empty=""
          columns={[
            {
              header: 'Action',
              rowHeader: true,
              cell: ({ action }) => <Reference kind="action" to={action} />,
            },
            { header: 'Row', cell: ({ row }) => row },
            { header: 'On record', cell: ({ onRecord }) => <Day value={onRecord} /> },
            { header: 'In the spreadsheet', cell: ({ inSheet }) => <Day value={inSheet} /> },
          ]}
        />
      )}
      {isRight && would.length > 0 && (
        <ListTable
          caption="What would happen"
          rows={would}
          rowKey={({ event }) => event}
          empty=""
          columns={[
            {
              header: 'Change',
              rowHeader: true,
              cell: ({ title, about }) => `${title} ${about.map(({ ref }) => ref).join(', ')}`,
            },
            {
              header: 'What it says',
              cell: ({ changes: lines }) => (
                <ul className="govuk-list govuk-!-margin-bottom-0">
                  {lines.map(({ what, was, is }) => (
                    <li key={what}>
                      {what}: {was !== null && <del>{was}</del>} {is}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
      {isRight && changes > 0 && (
        <Form>
          <input type="hidden" name="fingerprint" value={more.fingerprint} />
          <ButtonGroup>
            <Button id="confirm" preventDoubleClick>
              Import all of it
            </Button>
            <a className="govuk-link" href="/plan">
              Leave the plan as it is
            </a>
          </ButtonGroup>
        </Form>
      )}
    </Page>
  )
}
