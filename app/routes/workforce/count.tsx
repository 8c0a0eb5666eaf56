import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dayInLondon, formatDay, Instant } from '../../domain/day.ts'
import { figureStandingWords, shownFigure } from '../../domain/figure-words.ts'
import { countingWords } from '../../domain/measure-words.ts'
import { WorkforceRef } from '../../domain/reference.ts'
import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { figuresOfWorkforce, groupsOfWorkforce, workforceByRef } from '../../../db/read/workforce.ts'
import { ExemptSection } from '../exempt/exempt-section.tsx'
import { exemptPart } from '../exempt/told-marker.ts'
import { DistributionSection } from './distribution-section.tsx'
import { drawnDistribution } from './drawn-distribution.ts'
import { MeansTable } from './means-table.tsx'

const params = z.object({ ref: WorkforceRef })

export const loader = guarded(
  { deed: 'read-plan', params, on: ({ db }: Edition, { ref }) => workforceByRef(db, ref) },
  async access => {
    const { subject: count, edition, can } = access
    const { ref, on, source, caseLimit, smallNumberLimit, corrects, reason, correctedBy } = count
    const figures = figuresOfWorkforce(edition.db, ref)
    const bySubject = [...Map.groupBy(figures, ({ subject }) => subject).values()]
    return {
      ...{ ref, on, source, caseLimit, smallNumberLimit, corrects, reason, correctedBy },
      whyCorrected: correctedBy === null ? '' : (workforceByRef(edition.db, correctedBy)?.reason ?? ''),
      standing: figureStandingWords[count.standing],
      by: nameIn(namesOf(edition.db), count.by),
      recordedOn: dayInLondon(Instant.parse(count.at)),
      groups: groupsOfWorkforce(edition.db, ref),
      picture: await drawnDistribution(edition, ref),
      means: figures.map(({ definition, ...figure }) => ({
        ...figure,
        value: shownFigure(figure, definition),
        unit: definition.unit,
        counting: definition.counting === null ? '' : countingWords(definition.counting),
      })),
      // Two averages of one thing that differ are what people argue about.
      pairs: bySubject.flatMap(([first, ...others]) =>
        others.flatMap(second =>
          first === undefined
            ? []
            : [{ first: first.ref, second: second.ref, names: [first.name, second.name] }],
        ),
      ),
      withheld: exemptPart(access, { kind: 'workforce', ref }),
      canCorrect: can('count-workforce') && correctedBy === null,
    }
  },
)

export default function WorkforceCount() {
  const { ref, means, pairs, withheld, canCorrect, ...count } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`Workforce on ${formatDay(count.on)}`}
      caption={`Workforce count ${ref}`}
      breadcrumbs={[
        { text: 'Measures', href: '/measures' },
        { text: 'Workforce counts', href: '/workforce' },
      ]}
      wide
    >
      {count.correctedBy !== null && (
        <InsetText>
          This count was corrected by <Reference kind="workforce" to={count.correctedBy} />.
          {count.whyCorrected !== '' && ` Why: ${count.whyCorrected}`}
        </InsetText>
      )}
      <SummaryList
        rows={[
          { key: 'Day', value: <Day value={count.on} /> },
          { key: 'Source', value: count.source },
          { key: 'Provisional or final', value: count.standing },
          { key: 'Case limit', value: `${plural(count.caseLimit, 'case')} for one worker` },
          { key: 'Small-number limit', value: `Groups of fewer than ${count.smallNumberLimit} are withheld` },
          ...(count.corrects === null
            ? []
            : [{ key: 'Corrects', value: <Reference kind="workforce" to={count.corrects} /> }]),
          ...(count.reason === ''
            ? []
            : [{ key: 'Why it corrects it', value: <Prose text={count.reason} /> }]),
          {
            key: 'Recorded',
            value: (
              <>
                <Day value={count.recordedOn} />, {count.by}
              </>
            ),
          },
        ]}
      />
      <MeansTable caption="Averages" means={means} />
      {pairs.map(({ first, second, names }) => (
        <p key={second} className="govuk-body">
          <a className="govuk-link" href={`/measures/side-by-side?first=${first}&second=${second}`}>
            Why do these differ?<span className="govuk-visually-hidden"> {names.join(' and ')}</span>
          </a>
          {pairs.length > 1 && ` ${names.join(' and ')}`}
        </p>
      ))}
      <DistributionSection {...count} />
      <ExemptSection part={{ ...withheld, canAdd: false }} />
      {canCorrect && (
        <Button href={`/workforce/new?corrects=${ref}`} variant="secondary">
          Correct this count
        </Button>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/workforce/${ref}`}>
          History of {ref}
        </a>
      </p>
    </Page>
  )
}
