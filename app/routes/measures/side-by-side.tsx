import { useLoaderData } from '@remix-run/react'
import { breakdownWords, figureStandingWords, periodWords, shownFigure } from '../../domain/figure-words.ts'
import { figureSteps } from '../../domain/figure-steps.ts'
import { countingWords, valueWithUnit } from '../../domain/measure-words.ts'
import { inFull } from '../../domain/number-words.ts'
import { FigureRef } from '../../domain/reference.ts'
import { wordChanges, type Stretch } from '../../domain/word-changes.ts'
import { ChangedWords } from '../../ui/changed-words.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Select } from '../../ui/govuk/select.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { PictureMatter } from '../../ui/pictures/picture.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import { definedFigure, figureChoices, type DefinedFigure } from '../../../db/read/figure-choices.ts'
import { groupsOfWorkforce, workforceByRef } from '../../../db/read/workforce.ts'
import { DistributionSection } from '../workforce/distribution-section.tsx'
import { drawnDistribution } from '../workforce/drawn-distribution.ts'
import { StepsTable } from './steps-table.tsx'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  async ({ url: { searchParams: query }, edition }) => {
    const { db } = edition
    const [first, second] = [asked(db, query.get('first')), asked(db, query.get('second'))]
    const choices = figureChoices(db, first === null ? null : first.subject)
    const pair =
      first !== null && second !== null && first.subject === second.subject ? told(db, first, second) : null
    return {
      chosen: { first: first?.figure.ref ?? '', second: second?.figure.ref ?? '' },
      choices: choices.map(choice => ({ value: choice.figure.ref, text: choiceWords(choice) })),
      others: first !== null && second !== null && first.subject !== second.subject,
      pair,
      picture: pair?.count ? await drawnDistribution(edition, pair.count.ref) : null,
    }
  },
)

function asked(db: Edition['db'], ref: string | null): DefinedFigure | null {
  const known = FigureRef.safeParse(ref)
  if (!known.success) return null
  const found = definedFigure(db, known.data)
  if (found === undefined) throw new Response(null, { status: 404 })
  return found
}

const choiceWords = ({ figure, name, definition }: DefinedFigure) =>
  [
    name,
    periodWords(figure),
    ...(figure.brokenBy === 'none' ? [] : [figure.brokenOf]),
    `${shownFigure(figure, definition)} (${figure.ref})`,
  ].join(', ')

function told(db: Edition['db'], first: DefinedFigure, second: DefinedFigure) {
  const { workforce } = first.figure
  const table = workforce === null ? [] : groupsOfWorkforce(db, workforce)
  const count =
    workforce !== null && workforce === second.figure.workforce ? workforceByRef(db, workforce) : undefined
  const compared = ({ figure, definition, countedOn }: DefinedFigure) => ({
    ...figure,
    counting: definition.counting,
    countedOn,
  })
  return {
    figures: [first, second].map(({ figure, name, definition }) => ({
      ref: figure.ref,
      measure: figure.measure,
      name,
      value: shownFigure(figure, definition),
      withUnit: figure.value === null ? 'withheld' : valueWithUnit(figure.value, definition),
    })),
    steps: figureSteps(compared(first), compared(second), table),
    shownAs: second.definition.shownAs,
    facts: factsOf(first, second),
    count: count === undefined ? null : { ...count, groups: table },
  }
}

interface Fact {
  what: string
  is: { first: string; second: string } | Stretch[]
}

/** What each is, fact by fact; texts with the words that differ. */
function factsOf(first: DefinedFigure, second: DefinedFigure): Fact[] {
  const plain = (what: string, words: (of: DefinedFigure) => string): Fact => ({
    what,
    is: { first: words(first), second: words(second) },
  })
  const text = (what: string, words: (of: DefinedFigure) => string): Fact => ({
    what,
    is: wordChanges(words(first), words(second)),
  })
  const number = (value: number | null, { suppressed }: DefinedFigure['figure']) =>
    value === null ? (suppressed ? 'Withheld' : 'Not recorded') : inFull(value)
  const all = [
    plain('Value', ({ figure, definition }) =>
      figure.value === null ? 'Withheld' : valueWithUnit(figure.value, definition),
    ),
    plain('Period', ({ figure }) => periodWords(figure)),
    plain('About', ({ figure }) => breakdownWords({ by: figure.brokenBy, of: figure.brokenOf })),
    plain('Numerator', ({ figure }) => number(figure.numerator, figure)),
    plain('Denominator', ({ figure }) => number(figure.denominator, figure)),
    plain('Who is counted', ({ definition }) =>
      definition.counting === null ? '' : countingWords(definition.counting),
    ),
    text('Meaning', ({ definition }) => definition.meaning),
    text('Numerator in words', ({ definition }) => definition.numerator),
    text('Denominator in words', ({ definition }) => definition.denominator),
    text('Excluded', ({ definition }) => definition.excluded),
    text('Source', ({ figure }) => figure.source),
    plain('Standing', ({ figure }) => figureStandingWords[figure.standing]),
    plain('Version of the definition', ({ figure }) => String(figure.version)),
  ]
  return all.filter(({ is }) => (Array.isArray(is) ? is.length > 0 : is.first !== '' || is.second !== ''))
}

const isSame = ({ is }: Fact) =>
  Array.isArray(is) ? is.every(stretch => stretch.in === 'both') : is.first === is.second

export default function SideBySide() {
  const { chosen, choices, others, pair, picture } = useLoaderData<typeof loader>()
  const [first, second] = pair?.figures ?? []
  return (
    <Page
      title={first && second ? `${first.value} or ${second.value}?` : 'Two figures side by side'}
      caption={first && second && 'Two figures side by side'}
      breadcrumbs={[{ text: 'Measures', href: '/measures' }, { text: 'Side by side' }]}
      wide
    >
      {others && (
        <InsetText>These two are about different things. Choose two figures of one subject.</InsetText>
      )}
      {pair && first && second && <Pair pair={pair} picture={picture} first={first} second={second} />}
      <h2 className="govuk-heading-m">Choose two figures</h2>
      {choices.length < 2 ? (
        <p className="govuk-body">There are no two figures of one subject yet.</p>
      ) : (
        <form method="get">
          <Select name="first" label="First figure" items={withNone(choices)} value={chosen.first} />
          <Select name="second" label="Second figure" items={withNone(choices)} value={chosen.second} />
          <Button variant="secondary">Put them side by side</Button>
        </form>
      )}
    </Page>
  )
}

const withNone = (choices: { value: string; text: string }[]) => [
  { value: '', text: 'Choose a figure' },
  ...choices,
]

type Told = ReturnType<typeof told>
type ToldFigure = Told['figures'][number]

interface PairProps {
  pair: Told
  picture: PictureMatter | null
  first: ToldFigure
  second: ToldFigure
}

function Pair({ pair, picture, first, second }: PairProps) {
  return (
    <>
      <p className="govuk-body-l">
        <Reference kind="measure" to={first.measure}>
          {first.name}
        </Reference>{' '}
        is {first.withUnit}.{' '}
        <Reference kind="measure" to={second.measure}>
          {second.name}
        </Reference>{' '}
        is {second.withUnit}.
      </p>
      <StepsTable steps={pair.steps} shownAs={pair.shownAs} />
      <ListTable
        caption="What each of them is"
        rows={pair.facts}
        rowKey={({ what }) => what}
        empty=""
        columns={[
          { header: 'What', rowHeader: true, cell: ({ what }) => what },
          { header: first.ref, cell: fact => <Side fact={fact} side="before" /> },
          { header: second.ref, cell: fact => <Side fact={fact} side="after" /> },
          { header: 'Same', cell: fact => (isSame(fact) ? 'Same' : 'Different') },
        ]}
      />
      {pair.count && (
        <>
          <DistributionSection {...pair.count} picture={picture} />
          <p className="govuk-body">
            Both are from workforce count <Reference kind="workforce" to={pair.count.ref} />.
          </p>
        </>
      )}
    </>
  )
}

function Side({ fact: { is }, side }: { fact: Fact; side: 'before' | 'after' }) {
  if (Array.isArray(is)) return <ChangedWords stretches={is} side={side} />
  return side === 'before' ? is.first : is.second
}
