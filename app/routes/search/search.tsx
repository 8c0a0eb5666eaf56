import { useLoaderData } from '@remix-run/react'
import { periodWords } from '../../domain/figure-words.ts'
import { FigureRef } from '../../domain/reference.ts'
import { Marked } from '../../ui/marked.tsx'
import { Search as SearchField } from '../../ui/moj/search.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import { figureByRef, measureByRef } from '../../../db/read/measures.ts'
import { meetingByRef } from '../../../db/read/meetings.ts'
import { mostFound, search, type Found } from '../../../db/read/search.ts'
import { meetingTitle } from '../meetings/meeting-title.ts'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, url }) => {
    const words = (url.searchParams.get('words') ?? '').trim().slice(0, 200)
    const { found, total } = search(db, words)
    const figure = toldFigure(db, words)
    return {
      words,
      found: [
        ...figure,
        ...found.map(result => ({ ...result, title: titleOf(db, result), at: placeOf(result) })),
      ],
      total: total + figure.length,
    }
  },
)

/** A figure by its reference alone: what it says is found on the page of its measure. */
function toldFigure(db: Edition['db'], words: string) {
  const ref = FigureRef.safeParse(words.toUpperCase())
  const figure = ref.success ? figureByRef(db, ref.data) : undefined
  const measure = figure && measureByRef(db, figure.measure)
  return figure && measure
    ? [
        {
          kind: 'figure',
          ref: figure.ref,
          title: `${figure.ref} of ${measure.ref} ${measure.name}`,
          stretch: periodWords(figure),
          at: `/measures/${measure.ref}/figures/${figure.ref}`,
        },
      ]
    : []
}

/** A resolution is known by its meeting. */
function titleOf(db: Edition['db'], { kind, ref, title }: Found): string {
  const [owner = '', letter = ''] = ref.split('/')
  const meeting = kind === 'resolution' ? meetingByRef(db, owner) : undefined
  return meeting ? `(${letter}) of ${meetingTitle(meeting)}` : title
}

const kinds = new Map([
  ['figure', 'Figure of a measure'],
  ['action', 'Action'],
  ['evidence', 'Evidence'],
  ['finding', 'Finding of a report'],
  ['inspection', 'Inspection'],
  ['measure', 'Measure'],
  ['meeting', 'Meeting'],
  ['person', 'Person'],
  ['point', 'Improvement point'],
  ['request', 'Request'],
  ['resolution', 'Resolution'],
  ['update', 'Update'],
  ['workforce', 'Workforce count'],
])

export default function Search() {
  const { words, found, total } = useLoaderData<typeof loader>()
  return (
    <Page title={words === '' ? 'Search' : `Search: ${words}`}>
      <SearchField action="/search" label="Words to look for" name="words" value={words} />
      {words !== '' && (
        <h2 className="govuk-heading-m">
          {total === 0 ? 'Nothing found' : total === 1 ? '1 result' : `${total} results`}
          {total > mostFound && `, the best ${mostFound} of them`}
        </h2>
      )}
      {words !== '' && total === 0 && (
        <p className="govuk-body">Try fewer words, or a reference such as A-012 or ILACS-2022-02.</p>
      )}
      <ul className="govuk-list govuk-list--spaced">
        {found.map(result => (
          <li key={`${result.kind} ${result.ref}`}>
            <a className="govuk-link govuk-!-font-weight-bold" href={result.at}>
              {result.title}
            </a>
            <br />
            {kinds.get(result.kind)}: <Marked text={result.stretch} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

/** Updates, findings and resolutions have no page of their own: they stand on that of what they belong to. */
function placeOf({ kind, ref, title }: Found): string {
  const [owner = '', letter = ''] = kind === 'update' ? title.split(' ') : ref.split('/')
  if (kind === 'update') return `/actions/${owner}#${ref}`
  if (kind === 'finding') return `/inspections/${owner}/findings#paragraph-${letter}`
  if (kind === 'resolution') return `/meetings/${owner}#resolution-${letter}`
  return `/${places.get(kind) ?? ''}/${encodeURIComponent(ref)}`
}
const places = new Map([
  ['action', 'actions'],
  ['evidence', 'evidence'],
  ['inspection', 'inspections'],
  ['measure', 'measures'],
  ['meeting', 'meetings'],
  ['person', 'people'],
  ['point', 'points'],
  ['request', 'requests'],
  ['workforce', 'workforce'],
])
