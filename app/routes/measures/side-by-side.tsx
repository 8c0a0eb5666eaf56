import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { periodWords, shownFigure } from '../../domain/figure-words.ts'
import { FigureRef } from '../../domain/reference.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Select } from '../../ui/govuk/select.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { PictureMatter } from '../../ui/pictures/picture.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import { definedFigure, figureChoices, type DefinedFigure } from '../../../db/read/figure-choices.ts'
import { groupsOfWorkforce, workforceByRef } from '../../../db/read/workforce.ts'
import { DistributionSection } from '../workforce/distribution-section.tsx'
import { drawnDistribution } from '../workforce/drawn-distribution.ts'
import { twoFigures } from './two-figures.ts'
import { TwoFiguresSentences } from './two-figures-sentences.tsx'
import { TwoFiguresTables } from './two-figures-tables.tsx'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  async ({ url: { searchParams: query }, edition }) => {
    const { db } = edition
    const [first, second] = [asked(db, query.get('first')), asked(db, query.get('second'))]
    if (first !== null && first.figure.ref === second?.figure.ref)
      return redirect(`/measures/${first.figure.measure}/figures/${first.figure.ref}`)
    const choices = figureChoices(db, first === null ? null : first.subject)
    const pair =
      first !== null && second !== null && first.subject === second.subject ? pairOf(db, first, second) : null
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

function pairOf(db: Edition['db'], first: DefinedFigure, second: DefinedFigure) {
  const { workforce, ...two } = twoFigures(db, first, second)
  const count = workforce === null ? undefined : workforceByRef(db, workforce)
  return {
    ...two,
    count: count === undefined ? null : { ...count, groups: groupsOfWorkforce(db, count.ref) },
  }
}

const heading = 'Two figures side by side'

export default function SideBySide() {
  const { chosen, choices, others, pair, picture } = useLoaderData<typeof loader>()
  return (
    <Page
      title={pair?.title ?? heading}
      caption={pair && pair.title !== heading && heading}
      breadcrumbs={[{ text: 'Measures', href: '/measures' }, { text: 'Side by side' }]}
      wide
    >
      {others && (
        <InsetText>These two are about different things. Choose two figures of one subject.</InsetText>
      )}
      {pair && <Pair pair={pair} picture={picture} />}
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

interface PairProps {
  pair: ReturnType<typeof pairOf>
  picture: PictureMatter | null
}

function Pair({ pair, picture }: PairProps) {
  return (
    <>
      <TwoFiguresSentences {...pair} measures="/measures" />
      <TwoFiguresTables {...pair} />
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
