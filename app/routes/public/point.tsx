import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deliveryRules } from '../../domain/delivery-rating.ts'
import { formatDay } from '../../domain/day.ts'
import { inspectionKinds } from '../../domain/inspection-kind.ts'
import { PointRef } from '../../domain/reference.ts'
import { shownFigure, whenWords } from '../../domain/figure-words.ts'
import { Quotation } from '../../ui/quotation.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { published } from '../../web/published.ts'
import { inspectionByRef } from '../../../db/read/inspections.ts'
import { pointByRef } from '../../../db/read/points.ts'
import { publicMeasuresOf } from '../../../db/read/public-measures.ts'
import { publicPlan } from '../../../db/read/public-plan.ts'
import { ActionCard } from './action-card.tsx'
import { PublicPage } from './public-page.tsx'
import { publishedBy } from './published-by.ts'

/** The address of a point for ever, for anyone; who is signed in is led on to what is not published yet. */
export const loader = published(({ newest, params, person }) => {
  const ref = PointRef.safeParse(params['point'])
  if (!ref.success) throw new Response(null, { status: 404 })
  const point = newest === null ? undefined : pointByRef(newest.db, ref.data)
  if (newest === null || point === undefined || point.removed) {
    throw person === null ? new Response(null, { status: 404 }) : redirect(pathTo('point', ref.data))
  }
  const is = inspectionByRef(newest.db, point.inspection)?.is
  const actions = publicPlan(newest.db, newest.day).filter(({ points }) => points.includes(point.ref))
  return {
    release: publishedBy(newest),
    ref: point.ref,
    words: point.is.text,
    inspection: is === undefined ? '' : `${inspectionKinds[is.kind].words} of ${formatDay(is.began)}`,
    actions: actions.map(action => ({
      ...action,
      means: deliveryRules.find(({ rating }) => rating === action.delivery)?.means ?? '',
    })),
    measures: publicMeasuresOf(
      newest.db,
      point.ref,
      actions.map(({ ref }) => ref),
    ).map(({ ref, name, definition, latest }) => ({
      ref,
      name,
      latest:
        latest === null ? 'no figure yet' : `${shownFigure(latest, definition)} ${whenWords(latest.period)}`,
    })),
    isSignedIn: person !== null,
  }
})

export default function PublicPoint() {
  const { release, ref, words, inspection, actions, measures, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PublicPage title={`Recommendation ${ref}`} caption={inspection} release={release}>
      {isSignedIn && (
        <p className="govuk-body">
          <a className="govuk-link" href={pathTo('point', ref)}>
            How it stands now
          </a>{' '}
          (for those who are signed in)
        </p>
      )}
      <p className="govuk-body">In Ofsted’s words:</p>
      <Quotation>{words}</Quotation>
      {measures.length > 0 && (
        <>
          <h2 className="govuk-heading-m">How the council measures it</h2>
          <ul className="govuk-list">
            {measures.map(measure => (
              <li key={measure.ref}>
                <a className="govuk-link" href={`/public/measures/${measure.ref}`}>
                  {measure.name}
                </a>
                : {measure.latest}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-m">What the council does about it: {actions.length}</h2>
      {actions.length === 0 && <p className="govuk-body">No action has been planned yet.</p>}
      {actions.map(action => (
        <ActionCard key={action.ref} action={action} />
      ))}
    </PublicPage>
  )
}
