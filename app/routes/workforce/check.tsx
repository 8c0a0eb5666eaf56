import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { countWorkforce } from '../../commands/count-workforce.ts'
import { step } from '../../commands/runner.ts'
import { isOf } from '../../domain/history.ts'
import { inWords, plural } from '../../domain/wording.ts'
import { withheldBecause } from '../../domain/withheld-groups.ts'
import { Day } from '../../ui/day.tsx'
import { Form } from '../../ui/forms/form.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Reference } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { fingerprintOf } from '../../web/fingerprint.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { UnconfirmedId } from '../../web/unconfirmed.ts'
import { useForm } from '../../web/use-form.ts'
import type { Edition } from '../../../db/editions.ts'
import { GroupTable } from './group-table.tsx'
import { ChangesSection } from './changes-section.tsx'
import { CheckProblems } from './check-problems.tsx'
import { rehearsed } from './rehearsed.ts'
import { whatWouldChange } from './what-would-change.ts'
import { WithheldBecause } from './withheld-because.tsx'
import { MeansTable, type ToldMean } from './means-table.tsx'
import { measureByRef } from '../../../db/read/measures.ts'
import { figureStandingWords, shownFigure } from '../../domain/figure-words.ts'
import { countingWords } from '../../domain/measure-words.ts'

const onDraft = {
  deed: 'count-workforce',
  params: z.object({ draft: UnconfirmedId }),
  on: ({ asAt }: Edition) => (asAt === null ? {} : null),
} as const

export const loader = guarded(onDraft, access => {
  const { order, leftOut, problems, events, file } = rehearsed(access)
  const { workers, corrects, ...said } = order
  const counted = events.find(event => isOf('workforce-counted', event))
  const table = counted !== undefined && isOf('workforce-counted', counted) ? counted.says.table : []
  const { db } = access.edition
  return {
    draft: access.params.draft,
    ...said,
    workers: workers.length,
    would: problems.length > 0 ? null : whatWouldChange(access, corrects, { ...order, table }),
    because: withheldBecause(table, workers, order.smallNumberLimit),
    leftOut,
    problems,
    file,
    table,
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
  const { draft, leftOut, problems, file, table, means, would, because, ...told } =
    useLoaderData<typeof loader>()
  const form = useForm()
  const back = `/workforce/new?draft=${draft}`
  if (problems.length > 0)
    return (
      <Page
        title={problems.length === 1 ? 'There is 1 problem' : `There are ${problems.length} problems`}
        form={form}
        back={{ href: back }}
        wide
      >
        <CheckProblems problems={problems} file={file} back={back} />
      </Page>
    )
  return (
    <Page title="Check what would be published" form={form} back={{ href: back }} wide>
      <p className="govuk-body">Nothing has been recorded yet.</p>
      <SummaryList
        rows={[
          { key: 'Day', value: <Day value={told.on} /> },
          { key: 'Source', value: told.source },
          { key: 'Provisional or final', value: figureStandingWords[told.standing] },
          { key: 'Case limit', value: `${plural(told.caseLimit, 'case')} for one worker` },
          { key: 'Small-number limit', value: `Groups of fewer than ${told.smallNumberLimit} are withheld` },
          {
            key: 'Rows',
            value: `${plural(told.workers, 'row')} read${file === null ? '' : ` from ${file}`}`,
          },
          ...(leftOut.length === 0 ? [] : [{ key: 'Columns left out', value: inWords(leftOut) }]),
          ...(would === null
            ? []
            : [
                { key: 'Corrects', value: <Reference kind="workforce" to={would.corrects} /> },
                { key: 'Why it corrects it', value: <Prose text={told.reason ?? ''} /> },
              ]),
        ]}
      />
      {would && <ChangesSection {...would} />}
      <h2 className="govuk-heading-m">What would be published</h2>
      <GroupTable groups={table} caseLimit={told.caseLimit} smallNumberLimit={told.smallNumberLimit} />
      <WithheldBecause {...because} limit={told.smallNumberLimit} />
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
    </Page>
  )
}
