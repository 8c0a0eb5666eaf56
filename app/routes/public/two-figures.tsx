import { useLoaderData } from '@remix-run/react'
import { breakdownWords, periodWords, shownFigure } from '../../domain/figure-words.ts'
import { figureSteps } from '../../domain/figure-steps.ts'
import { countingWords, valueWithUnit } from '../../domain/measure-words.ts'
import { FigureRef } from '../../domain/reference.ts'
import { ListTable } from '../../ui/list-table.tsx'
import { published } from '../../web/published.ts'
import type { Edition } from '../../../db/editions.ts'
import { definedFigure, type DefinedFigure } from '../../../db/read/figure-choices.ts'
import { publicMeasure } from '../../../db/read/public-measures.ts'
import { groupsOfWorkforce } from '../../../db/read/workforce.ts'
import { StepsTable } from '../measures/steps-table.tsx'
import { Distribution, publicDistribution } from './distribution.tsx'
import { PublicPage } from './public-page.tsx'
import { publishedBy } from './published-by.ts'

/** Two public figures of one subject, and why they differ: “21 or 40?” for anyone. */
export const loader = published(({ newest, url }) => {
  if (newest === null) throw new Response(null, { status: 404 })
  const { db } = newest
  const [first, second] = [asked(db, url, 'first'), asked(db, url, 'second')]
  if (first.subject !== second.subject) throw new Response(null, { status: 404 })
  const { workforce } = first.figure
  return {
    release: publishedBy(newest),
    subject: first.subject,
    figures: [first, second].map(told),
    steps: figureSteps(
      compared(first),
      compared(second),
      workforce === null ? [] : groupsOfWorkforce(db, workforce),
    ),
    shownAs: second.definition.shownAs,
    distribution: publicDistribution(db, workforce === second.figure.workforce ? workforce : null),
  }
})

/** A figure of a measure that is shown to the public. Throws a 404 for any other. */
function asked(db: Edition['db'], { searchParams }: URL, name: string): DefinedFigure {
  const ref = FigureRef.safeParse(searchParams.get(name))
  const found = ref.success ? definedFigure(db, ref.data) : undefined
  if (found === undefined || publicMeasure(db, found.figure.measure) === undefined)
    throw new Response(null, { status: 404 })
  return found
}

const compared = ({ figure, definition, countedOn }: DefinedFigure) => ({
  ...figure,
  counting: definition.counting,
  countedOn,
})

const told = ({ figure, name, definition }: DefinedFigure) => ({
  ref: figure.ref,
  measure: figure.measure,
  name,
  value: shownFigure(figure, definition),
  withUnit: figure.value === null ? 'withheld' : valueWithUnit(figure.value, definition),
  period: periodWords(figure),
  of: breakdownWords({ by: figure.brokenBy, of: figure.brokenOf }),
  meaning: definition.meaning,
  counting: definition.counting === null ? '' : countingWords(definition.counting),
  excluded: definition.excluded,
  source: figure.source,
})

const facts: readonly { what: string; of: (figure: ReturnType<typeof told>) => string }[] = [
  { what: 'Figure', of: ({ withUnit }) => withUnit },
  { what: 'Period', of: ({ period }) => period },
  { what: 'About', of: ({ of }) => of },
  { what: 'Meaning', of: ({ meaning }) => meaning },
  { what: 'Who is counted', of: ({ counting }) => counting || 'Not said' },
  { what: 'Left out', of: ({ excluded }) => excluded || 'Not said' },
  { what: 'Source', of: ({ source }) => source || 'Not said' },
]

export default function TwoFigures() {
  const { release, subject, figures, steps, shownAs, distribution } = useLoaderData<typeof loader>()
  const [first, second] = figures
  if (first === undefined || second === undefined) return null
  return (
    <PublicPage
      title={`${first.value} or ${second.value}?`}
      caption={`${subject}: two figures side by side`}
      release={release}
    >
      <p className="govuk-body-l">
        <a className="govuk-link" href={`/public/measures/${first.measure}`}>
          {first.name}
        </a>{' '}
        is {first.withUnit}.{' '}
        <a className="govuk-link" href={`/public/measures/${second.measure}`}>
          {second.name}
        </a>{' '}
        is {second.withUnit}.
      </p>
      <StepsTable steps={steps} shownAs={shownAs} />
      <ListTable
        caption="What each of them is"
        rows={facts}
        rowKey={({ what }) => what}
        empty=""
        columns={[
          { header: 'What', rowHeader: true, cell: ({ what }) => what },
          { header: first.ref, cell: ({ of }) => of(first) },
          { header: second.ref, cell: ({ of }) => of(second) },
        ]}
      />
      {distribution && <Distribution {...distribution} />}
    </PublicPage>
  )
}
