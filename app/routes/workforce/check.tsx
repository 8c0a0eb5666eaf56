import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { countWorkforce } from '../../commands/count-workforce.ts'
import { step } from '../../commands/runner.ts'
import type { WorkforceOrder } from '../../domain/count-workforce.ts'
import { isOf } from '../../domain/history.ts'
import { wordsFor } from '../../domain/refusal.ts'
import { readWorkerRows, type RowProblem } from '../../domain/worker-rows.ts'
import { inWords, plural } from '../../domain/wording.ts'
import { Form } from '../../ui/forms/form.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { fingerprintOf } from '../../web/fingerprint.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded, type Access } from '../../web/guard.ts'
import { UnconfirmedId } from '../../web/unconfirmed.ts'
import { useForm } from '../../web/use-form.ts'
import type { Edition } from '../../../db/editions.ts'
import { CountDraft } from './count-form.ts'
import { GroupTable } from './group-table.tsx'
import { MeansTable, type ToldMean } from './means-table.tsx'
import { measureByRef } from '../../../db/read/measures.ts'
import { shownFigure } from '../../domain/figure-words.ts'
import { countingWords } from '../../domain/measure-words.ts'

const onDraft = {
  deed: 'count-workforce',
  params: z.object({ draft: UnconfirmedId }),
  on: ({ asAt }: Edition) => (asAt === null ? {} : null),
} as const
type OnDraft = Access<{ draft: string }, object>

/** The draft as it would be recorded now, by the very rules that will record it, and left undone. */
function rehearsed({ house, person, params, carryOutTogether }: OnDraft) {
  const draft = house.unconfirmed.find(person.id, params.draft)
  const read = CountDraft.safeParse(draft?.read)
  if (!read.success) throw new Response(null, { status: 404 })
  const { workers, problems, leftOut } = readWorkerRows(read.data.rows)
  const order: WorkforceOrder = { ...read.data.said, workers }
  if (problems.length > 0) return { order, leftOut, problems, events: [] }
  const { events, refused } = carryOutTogether([step('count-workforce', countWorkforce, order)], true)
  const refusals = refused.map(({ refusal }): RowProblem => ({ row: 0, message: wordsFor(refusal) }))
  return { order, leftOut, problems: refusals, events }
}

export const loader = guarded(onDraft, access => {
  const { order, leftOut, problems, events } = rehearsed(access)
  const counted = events.find(event => isOf('workforce-counted', event))
  const { db } = access.edition
  return {
    draft: access.params.draft,
    on: order.on,
    caseLimit: order.caseLimit,
    smallNumberLimit: order.smallNumberLimit,
    workers: order.workers.length,
    corrects: order.corrects,
    leftOut,
    problems,
    table: counted !== undefined && isOf('workforce-counted', counted) ? counted.says.table : [],
    means: events.flatMap((event): ToldMean[] => {
      if (!isOf('figures-recorded', event)) return []
      const measure = measureByRef(db, event.says.measure)
      const [figure] = event.says.figures
      if (measure === undefined || figure === undefined) return []
      return [
        {
          ref: figure.figure,
          measure: measure.ref,
          name: measure.name,
          value: shownFigure(figure, measure.definition),
          unit: measure.definition.unit,
          numerator: figure.numerator,
          denominator: figure.denominator,
          counting: measure.definition.counting === null ? '' : countingWords(measure.definition.counting),
        },
      ]
    }),
    fingerprint: fingerprintOf(events),
  }
})

const Confirmed = z.object({ fingerprint: z.string().length(64) })

export const action = guarded(onDraft, async access => {
  const read = readForm(await access.request.formData(), Confirmed)
  if ('form' in read) return refuse(read.form)
  const { order, problems, events } = rehearsed(access)
  if (problems.length > 0 || fingerprintOf(events) !== read.value.fingerprint) {
    const message =
      'Somebody recorded something else while you had the page open. Check again what would be published, then confirm it'
    return refuse({ typed: read.typed, problems: [{ field: 'confirm', message }] })
  }
  const done = access.carryOutTogether([step('count-workforce', countWorkforce, order)], false)
  access.house.unconfirmed.discard(access.person.id, access.params.draft)
  const [counted] = done.events
  return doneAt(
    counted !== undefined && isOf('workforce-counted', counted)
      ? `/workforce/${counted.says.workforce}`
      : '/workforce',
    done,
  )
})

export default function CheckWorkforceCount() {
  const { draft, workers, leftOut, problems, table, means, ...told } = useLoaderData<typeof loader>()
  const form = useForm()
  const back = `/workforce/new?draft=${draft}`
  const isRight = problems.length === 0
  return (
    <Page
      title={isRight ? 'Check what would be published' : 'The table needs mending'}
      form={form}
      back={{ href: back }}
      wide
    >
      {isRight ? (
        <p className="govuk-body">
          {plural(workers, 'row')} read. Nothing has been recorded yet.{' '}
          {leftOut.length > 0 && `Left out: ${inWords(leftOut)}.`}
        </p>
      ) : (
        <>
          <p className="govuk-body">Nothing has been recorded. Mend the table, then check it again.</p>
          <ListTable
            caption="What to mend"
            captionHidden
            rows={problems}
            rowKey={({ row, message }) => `${row} ${message}`}
            empty=""
            columns={[
              {
                header: 'Row',
                rowHeader: true,
                cell: ({ row }) => (row === 0 ? 'The whole' : `Row ${row}`),
              },
              { header: 'What to do', cell: ({ message }) => message },
            ]}
          />
          <Button href={back}>Go back and mend it</Button>
        </>
      )}
      {isRight && (
        <>
          <GroupTable groups={table} caseLimit={told.caseLimit} smallNumberLimit={told.smallNumberLimit} />
          <MeansTable caption="Averages that would be recorded with it" means={means} />
          <Form>
            <input type="hidden" name="fingerprint" value={told.fingerprint} />
            <ButtonGroup>
              <Button id="confirm" preventDoubleClick>
                Record the count
              </Button>
              <a className="govuk-link" href={back}>
                Go back and change it
              </a>
            </ButtonGroup>
          </Form>
        </>
      )}
    </Page>
  )
}
