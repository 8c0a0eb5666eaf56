import { deliveryRules } from '../../domain/delivery-rating.ts'
import { ImpactRating, impactRatings } from '../../domain/impact-rating.ts'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { DeliveryTag, ImpactTag } from '../../ui/rating.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'

export const loader = guarded({ deed: 'read-plan', params: noParams, on: onNothing }, () => null)

export default function Ratings() {
  return (
    <Page title="How actions are rated" breadcrumbs={[{ text: 'Plan', href: '/plan' }]}>
      <p className="govuk-body">
        Every action has two ratings, which are never mixed: whether it is being delivered, and what
        difference it makes to children.
      </p>
      <h2 className="govuk-heading-m" id="delivery">
        Delivery ratings
      </h2>
      <p className="govuk-body">
        Worked out from dates, milestones and updates. The first of these that applies to an action is its
        rating. A plan manager or the executive lead can set another in its place, with a reason, which is
        then shown beside the one worked out. Completion is never set by hand.
      </p>
      <SummaryList
        rows={deliveryRules.map(({ rating, means }) => ({
          key: <DeliveryTag rating={rating} />,
          value: means,
        }))}
      />
      <h2 className="govuk-heading-m" id="impact">
        Impact ratings
      </h2>
      <p className="govuk-body">A person’s judgement on evidence, with a reason.</p>
      <SummaryList
        rows={ImpactRating.options.map(rating => ({
          key: <ImpactTag rating={rating} />,
          value: impactRatings[rating].means,
        }))}
      />
    </Page>
  )
}
