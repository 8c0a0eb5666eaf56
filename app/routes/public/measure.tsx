import { useLoaderData } from '@remix-run/react'
import { formatDay } from '../../domain/day.ts'
import { suppressedWords } from '../../domain/figure-words.ts'
import { effectWords } from '../../domain/measure-words.ts'
import { ListTable } from '../../ui/list-table.tsx'
import { Picture } from '../../ui/pictures/picture.tsx'
import { published } from '../../web/published.ts'
import {
  publicEffects,
  publicFigures,
  publicMeasure,
  publicVersions,
} from '../../../db/read/public-measures.ts'
import { drawnTrend } from '../measures/drawn-trend.ts'
import { measuresBeside } from './beside.ts'
import { Distribution, publicDistribution } from './distribution.tsx'
import { MeasureDefinition } from './measure-definition.tsx'
import { definitionRows } from './definition-rows.ts'
import { FigureTables } from './figure-tables.tsx'
import { figureTables } from './shown-figures.ts'
import { PublicPage, publicMeasuresCrumb } from './public-page.tsx'
import { publishedBy } from './published-by.ts'

/** A measure for anyone: what it means, its figures, and what is expected of it. */
export const loader = published(async ({ newest, params }) => {
  const measure = newest === null ? undefined : publicMeasure(newest.db, params['ref'] ?? '')
  if (newest === null || measure === undefined) throw new Response(null, { status: 404 })
  const { db, day } = newest
  const { ref, name, subject, isRetired, smallNumberLimit } = measure
  const figures = publicFigures(db, ref)
  const versions = publicVersions(db, ref)
  return {
    release: publishedBy(newest),
    ref,
    name,
    subject,
    isRetired,
    trend: await drawnTrend({ db, through: newest.release.releasedNumber }, ref),
    definition: definitionRows(measure, versions),
    versions: versions.map(({ version, from, reason, definition: { meaning } }) => ({
      version,
      from: formatDay(from),
      meaning,
      reason,
    })),
    tables: figureTables(figures, { source: measure.source, versions }),
    suppressed: figures.some(({ value }) => value === null) ? suppressedWords(smallNumberLimit ?? 2) : null,
    effects: publicEffects(db, ref, day).map(({ expected, ...effect }) => ({
      ...effect,
      expected: effectWords(expected, versions.at(-1)?.definition),
    })),
    beside: measuresBeside(db, measure, figures),
    distribution: publicDistribution(
      db,
      figures.find(({ workforce, correctedBy }) => workforce !== null && correctedBy === null)?.workforce ??
        null,
    ),
  }
})

export default function PublicMeasure() {
  const { release, ref, name, subject, isRetired, trend, ...shown } = useLoaderData<typeof loader>()
  const { definition, versions, tables, suppressed, effects, beside, distribution } = shown
  return (
    <PublicPage title={name} caption={`${ref} · ${subject}`} under={[publicMeasuresCrumb]} release={release}>
      {isRetired && <p className="govuk-body">This measure is no longer kept.</p>}
      <Picture id="over-time" title={`${name} over time`} {...trend} />
      <h2 className="govuk-heading-m">What it means</h2>
      <MeasureDefinition rows={definition} versions={versions} />
      <FigureTables tables={tables} />
      {suppressed && <p className="govuk-body">{suppressed}.</p>}
      {effects.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What is expected of the plan</h2>
          <ListTable
            caption="Expected effects"
            captionHidden
            empty=""
            rows={effects}
            rowKey={effect => effect.ref}
            columns={[
              {
                header: 'Recommendation or action',
                rowHeader: true,
                cell: effect =>
                  effect.point === null ? (
                    `${effect.ref} ${effect.title}`
                  ) : (
                    <a className="govuk-link" href={`/plan/${effect.point}`}>
                      {effect.ref} {effect.title}
                    </a>
                  ),
              },
              { header: 'Expected effect', cell: ({ expected }) => expected },
            ]}
          />
        </>
      )}
      {beside.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Beside other figures</h2>
          <ul className="govuk-list">
            {beside.map(other => (
              <li key={other.ref}>
                <a className="govuk-link" href={`/public/measures/${other.ref}`}>
                  {other.name}
                </a>
                {other.pair && (
                  <>
                    {'. '}
                    <a
                      className="govuk-link"
                      href={`/public/measures/side-by-side?first=${other.pair.first}&second=${other.pair.second}`}
                    >
                      Why do these differ?
                      <span className="govuk-visually-hidden"> This and {other.name}</span>
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {distribution && <Distribution {...distribution} />}
    </PublicPage>
  )
}
