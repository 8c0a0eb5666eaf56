import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FigureRef } from '../../domain/reference.ts'
import { published } from '../../web/published.ts'
import type { Edition } from '../../../db/editions.ts'
import { definedFigure, type DefinedFigure } from '../../../db/read/figure-choices.ts'
import { publicMeasure } from '../../../db/read/public-measures.ts'
import { twoFigures } from '../measures/two-figures.ts'
import { TwoFiguresSentences } from '../measures/two-figures-sentences.tsx'
import { TwoFiguresTables } from '../measures/two-figures-tables.tsx'
import { Distribution, publicDistribution } from './distribution.tsx'
import { PublicPage, publicMeasuresCrumb } from './public-page.tsx'
import { publishedBy } from './published-by.ts'

/** Two public figures of one subject, and why they differ: “21 or 40?” for anyone. */
export const loader = published(({ newest, url }) => {
  if (newest === null) throw new Response(null, { status: 404 })
  const { db } = newest
  const [first, second] = [asked(db, url, 'first'), asked(db, url, 'second')]
  if (first.subject !== second.subject) throw new Response(null, { status: 404 })
  if (first.figure.ref === second.figure.ref) return redirect(`/public/measures/${first.figure.measure}`)
  const { workforce, ...two } = twoFigures(db, first, second)
  return {
    release: publishedBy(newest),
    subject: first.subject,
    ...two,
    distribution: publicDistribution(db, workforce),
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

export default function TwoFiguresInPublic() {
  const { release, subject, distribution, ...two } = useLoaderData<typeof loader>()
  return (
    <PublicPage
      title={two.title}
      caption={`${subject}: two figures side by side`}
      under={[publicMeasuresCrumb]}
      release={release}
    >
      <TwoFiguresSentences {...two} measures="/public/measures" />
      <TwoFiguresTables {...two} />
      {distribution && <Distribution {...distribution} />}
    </PublicPage>
  )
}
