import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { columnLetters } from '../../documents/cell-reference.ts'
import { suppressedWords } from '../../domain/figure-words.ts'
import { optionalText } from '../../domain/form.ts'
import { wordsFor } from '../../domain/refusal.ts'
import { inWords, plural } from '../../domain/wording.ts'
import { ProblemCells, ReadCells } from '../../ui/cell-tables.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded, type Access } from '../../web/guard.ts'
import { useForm } from '../../web/use-form.ts'
import type { MeasureRow } from '../../../db/read/measures.ts'
import { figuresWouldBe, type FigureWouldBe } from './figures-would-be.ts'
import { figuresDraft, onFiguresImport } from './on-figures-import.ts'
import { rehearsedFigures } from './rehearsed-figures.ts'

/** The table that the address names, as it would go now. Throws a 404 where there is none, or none any more. */
function rehearsed(access: Access<{ ref: string; draft: string }, MeasureRow>) {
  const { ref, draft: id } = access.params
  const draft = access.edition.asAt === null ? figuresDraft(access, ref, id) : null
  if (draft === null) throw new Response(null, { status: 404 })
  const { isPasted } = draft
  return { name: isPasted ? 'Pasted table' : draft.name, isPasted, ...rehearsedFigures(access, draft) }
}

export const loader = guarded(onFiguresImport, access => {
  const { ref, draft } = access.params
  const { name, isPasted, rows, problems, readings, leftOut, fingerprint, ...more } = rehearsed(access)
  const here = pathTo('measure', ref)
  return {
    ref,
    measure: access.subject.name,
    limit: access.subject.smallNumberLimit ?? 2,
    name,
    isPasted,
    rows,
    problems: problems.map(problem => ({ ...problem, cell: cellName(problem) })),
    readings: readings.map(reading => ({ ...reading, cell: cellName(reading) })),
    leftOut,
    figures:
      problems.length > 0 ? [] : figuresWouldBe({ rows, problems, readings, leftOut, fingerprint, ...more }),
    fingerprint,
    here,
    back: `${here}/figures/import?draft=${draft}`,
  }
})

const cellName = ({ row, column }: { row: number; column: number }) =>
  row === 0 ? 'The table' : `${columnLetters(column + 1)}${row}`

const Confirmed = z.object({
  fingerprint: z.string().length(64),
  note: optionalText('why they are corrected', 2000),
})

export const action = guarded(onFiguresImport, async access => {
  const read = readForm(await access.request.formData(), Confirmed)
  if ('form' in read) return refuse(read.form)
  const wrong = (field: string, message: string) =>
    refuse({ typed: read.typed, problems: [{ field, message }] })
  const { problems, fingerprint, stepsFor } = rehearsed(access)
  if (problems.length > 0 || fingerprint !== read.value.fingerprint)
    return wrong(
      'confirm',
      'Somebody recorded figures while you had the page open. Check again what would be recorded, then confirm it',
    )
  const done = access.carryOutTogether(stepsFor(read.value.note ?? ''), false)
  const [refused] = done.refused
  if (refused) return wrong(refused.refusal.field ?? 'confirm', wordsFor(refused.refusal))
  access.house.unconfirmed.discard(access.person.id, access.params.draft)
  return doneAt(pathTo('measure', access.params.ref), done)
})

export default function CheckFigures() {
  const { ref, measure, limit, name, isPasted, rows, problems, readings, leftOut, figures, ...more } =
    useLoaderData<typeof loader>()
  const form = useForm()
  const isRight = problems.length === 0
  const changed = figures.filter(({ what }) => what !== 'Already recorded')
  const corrects = changed.some(({ what }) => what !== 'New')
  return (
    <Page
      title={isRight ? 'Check what would be recorded' : 'The table needs mending'}
      caption={`${measure} (${ref}): ${name}`}
      form={form}
      back={{ href: more.back, text: 'Back to the table' }}
      wide
    >
      {isRight ? (
        <p className="govuk-body">
          {plural(rows, 'row')} read.{' '}
          {changed.length === 0
            ? 'All of it is recorded already.'
            : `${plural(changed.length, 'figure')} would be recorded. Nothing has been yet.`}
        </p>
      ) : (
        <>
          <p className="govuk-body">
            {plural(problems.length, 'problem')}
            {rows > 0 && ` in ${plural(rows, 'row')}`}. Nothing has been recorded.{' '}
            {isPasted
              ? 'Mend the table and send it again: what you pasted is still there.'
              : 'Mend the file and choose it again.'}
          </p>
          <ProblemCells problems={problems} />
          <Button href={more.back}>Back to the table</Button>
        </>
      )}
      {leftOut.length > 0 && (
        <p className="govuk-body">
          Nothing is taken from {leftOut.length === 1 ? 'the column' : 'the columns'} {inWords(leftOut)}.
        </p>
      )}
      {isRight && readings.length > 0 && <ReadCells readings={readings} />}
      {figures.length > 0 && (
        <ListTable
          caption="What would be recorded"
          rows={figures}
          rowKey={({ row }) => row}
          empty=""
          columns={[
            { header: 'Row', rowHeader: true, cell: ({ row }) => row },
            { header: 'Period', cell: ({ period }) => period },
            { header: 'Part', cell: ({ of }) => of },
            { header: 'Figure', numeric: true, cell: ({ figure }) => figure },
            ...(figures.some(({ numerator }) => numerator !== '')
              ? [
                  { header: 'Numerator', numeric: true, cell: ({ numerator }: FigureWouldBe) => numerator },
                  {
                    header: 'Denominator',
                    numeric: true,
                    cell: ({ denominator }: FigureWouldBe) => denominator,
                  },
                ]
              : []),
            { header: 'Provisional or final', cell: ({ standing }) => standing },
            { header: 'What happens', cell: ({ what }) => what },
          ]}
        />
      )}
      {figures.some(({ isWithheld }) => isWithheld) && (
        <p className="govuk-body">
          {suppressedWords(limit)}. The numbers themselves are kept apart, for those with a right to read
          them.
        </p>
      )}
      {changed.length > 0 && (
        <Form>
          <input type="hidden" name="fingerprint" value={more.fingerprint} />
          <TextareaField
            form={form}
            name="note"
            label={corrects ? 'Why figures are corrected' : 'Note (optional)'}
            labelSize="s"
            rows={2}
          />
          <ButtonGroup>
            <Button id="confirm" preventDoubleClick>
              Record all of it
            </Button>
            <a className="govuk-link" href={more.here}>
              Leave the figures as they are
            </a>
          </ButtonGroup>
        </Form>
      )}
    </Page>
  )
}
