import { useLoaderData } from '@remix-run/react'
import { deliveryRules } from '../../domain/delivery-rating.ts'
import { plural } from '../../domain/wording.ts'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { published } from '../../web/published.ts'
import { allPoints } from '../../../db/read/plan-points.ts'
import { publicPlan } from '../../../db/read/public-plan.ts'
import { PackList } from './pack-list.tsx'
import { AsPublished } from './public-page.tsx'
import { publishedBy } from './published-by.ts'
import { toldPacks } from './told-packs.ts'

export const loader = published(({ newest, packs }) => {
  const plan = newest === null ? [] : publicPlan(newest.db, newest.day)
  const points = newest === null ? [] : allPoints(newest.db)
  return {
    release: publishedBy(newest),
    packs: toldPacks(packs),
    actions: plan.length,
    counts: deliveryRules.map(({ rating, words, means }) => ({
      words,
      means,
      count: plan.filter(({ delivery }) => delivery === rating).length,
    })),
    points: points.map(({ ref, text }) => {
      const answers = plan.filter(action => action.points.includes(ref))
      return {
        ref,
        text,
        actions: answers.length,
        complete: answers.filter(({ delivery }) => delivery === 'complete').length,
      }
    }),
  }
})

export default function PublicStart() {
  const { release, packs, actions, counts, points } = useLoaderData<typeof loader>()
  return (
    <Page title="What the council has published" wide>
      <p className="govuk-body">
        When Ofsted inspects the council’s services for children, it says what needs to improve. The council
        answers each recommendation with actions. Councillors look at the plan in public and decide what is
        complete.
      </p>
      <AsPublished release={release} />
      {release && (
        <>
          <ul className="govuk-list">
            <li>
              <a className="govuk-link" href="/public/plan">
                The whole plan
              </a>
            </li>
            <li>
              <a className="govuk-link" href="/public/resolutions">
                What councillors resolved
              </a>
            </li>
            <li>
              <a className="govuk-link" href="/public/measures">
                What the council measures
              </a>
            </li>
            <li>
              <a className="govuk-link" href="/public/feed.xml" download>
                Feed of what was published (Atom)
              </a>
            </li>
          </ul>
          <h2 className="govuk-heading-m">The plan in numbers: {plural(actions, 'action')}</h2>
          <ListTable
            caption="Actions by delivery"
            captionHidden
            empty="The plan has no actions yet."
            rows={counts}
            rowKey={({ words }) => words}
            columns={[
              { header: 'Delivery', rowHeader: true, cell: ({ words }) => words },
              { header: 'Actions', numeric: true, cell: ({ count }) => count },
              { header: 'What it means', cell: ({ means }) => means },
            ]}
          />
          <h2 className="govuk-heading-m">
            What needs to improve: {plural(points.length, 'recommendation')}
          </h2>
          <ListTable
            caption="Recommendations"
            captionHidden
            empty="No recommendations have been recorded."
            rows={points}
            rowKey={({ ref }) => ref}
            columns={[
              {
                header: 'Recommendation',
                rowHeader: true,
                cell: ({ ref }) => (
                  <a className="govuk-link" href={`/plan/${ref}`}>
                    {ref}
                  </a>
                ),
              },
              { header: 'In Ofsted’s words', cell: ({ text }) => text },
              { header: 'Actions', numeric: true, cell: ({ actions }) => actions },
              { header: 'Complete', numeric: true, cell: ({ complete }) => complete },
            ]}
          />
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/public/heads" data-today="">
          Check that what you have on paper still stands in the plan’s history
        </a>
      </p>
      {packs.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Papers for meetings: {packs.length}</h2>
          <PackList packs={packs} />
        </>
      )}
    </Page>
  )
}
