import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { suppressedWords } from '../../domain/figure-words.ts'
import { FigureRef, MeasureRef } from '../../domain/reference.ts'
import { Moment } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo, Reference } from '../../ui/reference.tsx'
import { Prose } from '../../ui/prose.tsx'
import { guarded } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import { figureByRef, measureByRef, versionsOf } from '../../../db/read/measures.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { DefinitionList } from './definition-list.tsx'
import { toldFigure } from './told-figure.ts'

const gate = {
  deed: 'read-plan',
  params: z.object({ ref: MeasureRef, figure: FigureRef }),
  on: ({ db }: Edition, { ref, figure: figureRef }: { ref: string; figure: string }) => {
    const measure = measureByRef(db, ref)
    const figure = figureByRef(db, figureRef)
    return figure?.measure === ref && measure ? { ...measure, figure } : undefined
  },
} as const

export const loader = guarded(gate, ({ subject: { figure, ...measure }, edition: { db }, can }) => {
  const versions = versionsOf(db, measure.ref)
  const { source, note, by, at, number, corrects, correctedBy, workforce } = figure
  const made = versions.find(({ version }) => version === figure.version)
  return {
    measure: { ref: measure.ref, name: measure.name, limit: measure.smallNumberLimit },
    figure: toldFigure(figure, versions),
    definition: made?.definition ?? measure.definition,
    entered: { source, note, by: nameIn(namesOf(db), by), at, number, corrects, workforce },
    // What a workforce count gave is put right by counting again.
    canCorrect:
      measure.retiredAt === null && correctedBy === null && workforce === null && can('record-figures'),
  }
})

export default function FigurePage() {
  const { measure, figure, definition, entered, canCorrect } = useLoaderData<typeof loader>()
  const { ref, period, of, shown, numerator, denominator, suppressed, correctedBy } = figure
  const here = pathTo('measure', measure.ref)
  const other = (figureRef: string) => (
    <a className="govuk-link" href={`${here}/figures/${figureRef}`}>
      {figureRef}
    </a>
  )
  return (
    <Page
      title={`Figure ${ref}`}
      caption={measure.name}
      breadcrumbs={[
        { text: 'Measures', href: '/measures' },
        { text: measure.name, href: here },
      ]}
    >
      <SummaryList
        rows={[
          {
            key: 'Figure',
            value: (
              <>
                <span className="app-figure app-figure--large">{shown}</span>{' '}
                {!suppressed && definition.shownAs === 'number' && definition.unit}
                {suppressed && measure.limit !== null && (
                  <p className="govuk-body">{suppressedWords(measure.limit)}.</p>
                )}
              </>
            ),
          },
          ...(numerator === null || denominator === null
            ? []
            : [{ key: 'Worked out as', value: `${numerator} divided by ${denominator}` }]),
          { key: 'Period', value: period },
          { key: 'Part', value: of },
          {
            key: 'Provisional or final',
            value: figure.provisional ? <Tag colour="yellow">Provisional</Tag> : 'Final',
          },
          ...(correctedBy === null ? [] : [{ key: 'Corrected by', value: other(correctedBy) }]),
          ...(entered.corrects === null ? [] : [{ key: 'Corrects', value: other(entered.corrects) }]),
          ...(entered.workforce === null
            ? []
            : [
                {
                  key: 'Worked out of',
                  value: (
                    <>
                      workforce count <Reference kind="workforce" to={entered.workforce} />
                    </>
                  ),
                },
              ]),
          { key: 'Source', value: entered.source === '' ? 'Not said' : entered.source },
          ...(entered.note === '' ? [] : [{ key: 'Note', value: <Prose text={entered.note} /> }]),
          {
            key: 'Entered',
            value: (
              <>
                by {entered.by} on <Moment value={entered.at} />,{' '}
                <Reference kind="event" to={entered.number}>
                  event {entered.number}
                </Reference>
              </>
            ),
          },
        ]}
      />
      {canCorrect && <Button href={`${here}/figures/new?corrects=${ref}`}>Correct this figure</Button>}
      {!suppressed && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/measures/side-by-side?first=${ref}`}>
            Put it beside another figure
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">Made by definition {figure.version}</h2>
      <DefinitionList definition={definition} />
    </Page>
  )
}
