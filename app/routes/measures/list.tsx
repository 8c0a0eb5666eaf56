import { useLoaderData } from '@remix-run/react'
import { standardMeasures } from '../../domain/events/measures.ts'
import { readyMeasures } from '../../domain/standard-measures.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { allMeasures, type MeasureRow } from '../../../db/read/measures.ts'
import { MeasureTable } from './measure-table.tsx'
import { MeasuresNavigation } from './measures-navigation.tsx'
import { toldMeasure } from './told-measure.ts'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, today, can }) => {
    const measures = allMeasures(db)
    const kept = measures.filter(({ retiredAt }) => retiredAt === null)
    const canKeep = can('keep-measure')
    return {
      measures: kept.map(row => toldMeasure(row, today)),
      retired: measures.filter(({ retiredAt }) => retiredAt !== null).map(row => toldMeasure(row, today)),
      ready: canKeep ? readyToUse(kept) : [],
      canKeep,
    }
  },
)

/** The ready-made measures that are not in use. */
const readyToUse = (kept: readonly MeasureRow[]) =>
  standardMeasures
    .filter(standard => !kept.some(measure => measure.standard === standard))
    .map(standard => {
      const { terms, definition } = readyMeasures[standard]
      return { standard, name: terms.name, meaning: definition.meaning }
    })

export default function Measures() {
  const { measures, retired, ready, canKeep } = useLoaderData<typeof loader>()
  return (
    <Page title="Measures" wide>
      <MeasuresNavigation current="/measures" />
      <p className="govuk-body">
        What is measured to see whether children are better off. Each figure says by which definition it was
        made, so that two figures of the same thing can be told apart.
      </p>
      {canKeep && <Button href="/measures/new">Define a measure</Button>}
      <MeasureTable caption="In use" measures={measures} empty="No measure has been defined yet." />
      {ready.length > 0 && (
        <section aria-labelledby="ready">
          <h2 className="govuk-heading-m" id="ready">
            Ready to use
          </h2>
          <p className="govuk-body">
            Workforce measures with the definitions of the Department for Education. They can be used as they
            are, or changed first.
          </p>
          <SummaryList
            rows={ready.map(({ standard, name, meaning }) => ({
              key: name,
              value: meaning,
              actions: [
                { text: 'Use', href: `/measures/new?standard=${standard}`, visuallyHiddenText: name },
              ],
            }))}
          />
        </section>
      )}
      {retired.length > 0 && <MeasureTable caption="Retired" measures={retired} empty="" />}
    </Page>
  )
}
