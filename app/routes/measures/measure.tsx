import { useLoaderData } from '@remix-run/react'
import { suppressedWords } from '../../domain/figure-words.ts'
import { staleRuleWords } from '../../domain/stale-measure.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onMeasure } from '../../web/on-measure.ts'
import { figuresOf, linksOfMeasure, versionsOf } from '../../../db/read/measures.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { ExemptSection } from '../exempt/exempt-section.tsx'
import { exemptPart } from '../exempt/told-marker.ts'
import { AttachedTo } from './attached-to.tsx'
import { BesideSection } from './beside-section.tsx'
import { BreakdownSection } from './breakdown-section.tsx'
import { CorrectedSection } from './corrected-section.tsx'
import { DefinitionSection } from './definition-section.tsx'
import { figuresBeside } from './figures-beside.ts'
import { FiguresDownloads } from './figures-downloads.tsx'
import { drawnTrend } from './drawn-trend.ts'
import { figuresOfMeasure } from './figures-of-measure.ts'
import { MeasureSummary } from './measure-summary.tsx'
import { toldMeasure } from './told-measure.ts'
import { TrendSection } from './trend-section.tsx'

export const loader = guarded(onMeasure('read-plan'), async access => {
  const { subject, edition, url, today, can } = access
  const { db } = edition
  const { ref, owner, source, frequency, tolerance, smallNumberLimit, isPublic, retiredReason } = subject
  const versions = versionsOf(db, ref)
  const names = namesOf(db)
  const isKept = subject.retiredAt === null
  return {
    measure: toldMeasure(subject, today),
    definition: subject.definition,
    kept: {
      owner: owner && nameIn(names, owner),
      source,
      frequency,
      tolerance,
      smallNumberLimit,
      isPublic,
      retiredReason,
    },
    figures: figuresOfMeasure(figuresOf(db, ref), versions, url.searchParams.get('breakdown')),
    picture: await drawnTrend(edition, ref),
    versions,
    beside: figuresBeside(db, subject),
    links: linksOfMeasure(db, ref),
    exempt: exemptPart(access, { kind: 'measure', ref }),
    can: { keep: isKept && can('keep-measure'), record: isKept && can('record-figures') },
  }
})

export default function MeasurePage() {
  const { measure, definition, kept, figures, picture, versions, beside, links, exempt, can } =
    useLoaderData<typeof loader>()
  const here = pathTo('measure', measure.ref)
  return (
    <Page
      title={measure.name}
      caption={`${measure.ref} · ${measure.subject}`}
      breadcrumbs={[{ text: 'Measures', href: '/measures' }]}
    >
      <MeasureSummary measure={measure} definition={definition} kept={kept} />
      <ButtonGroup>
        {can.record && <Button href={`${here}/figures/new`}>Record figures</Button>}
        {can.keep && (
          <Button href={`${here}/edit`} variant="secondary">
            Change the measure
          </Button>
        )}
        {can.record && <Way href={`${here}/figures/import`}>Paste a table, or choose a file</Way>}
        {can.keep && <Way href={`${here}/definition`}>Change what it means</Way>}
        {can.keep && <Way href={`${here}/retirement`}>Retire it</Way>}
      </ButtonGroup>
      <TrendSection measure={measure.ref} figures={figures.whole} picture={picture} />
      {!measure.retired && <p className="govuk-body">{staleRuleWords(kept.frequency)}</p>}
      {figures.whole.some(({ suppressed }) => suppressed) && kept.smallNumberLimit !== null && (
        <p className="govuk-body">{suppressedWords(kept.smallNumberLimit)}.</p>
      )}
      <BreakdownSection measure={measure.ref} figures={figures} limit={kept.smallNumberLimit} />
      <BesideSection beside={beside} />
      <CorrectedSection measure={measure.ref} figures={figures.corrected} />
      <DefinitionSection versions={versions} />
      <AttachedTo links={links} definition={definition} />
      <ExemptSection part={exempt} />
      <FiguresDownloads of={here} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/measure/${measure.ref}`}>
          History of this measure
        </a>
      </p>
    </Page>
  )
}

const Way = ({ href, children }: { href: string; children: string }) => (
  <a className="govuk-link" href={href}>
    {children}
  </a>
)
