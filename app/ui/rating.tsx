// The two ratings of an action, always apart: whether it is delivered, and what difference it makes. Words, not colours.
import { type ReactNode } from 'react'
import { type DeliveryRating, deliveryWords } from '../domain/delivery-rating.ts'
import { type DeliveryReason, describeReason } from '../domain/delivery-reason.ts'
import { type ImpactRating, impactRatings } from '../domain/impact-rating.ts'
import { Tag, type TagColour } from './govuk/tag.tsx'

const deliveryColours: Record<DeliveryRating, TagColour> = {
  complete: 'blue',
  'complete-awaiting-approval': 'purple',
  late: 'red',
  'no-date': 'orange',
  'at-risk': 'yellow',
  'not-started': 'grey',
  'on-track': 'green',
}

const impactColours: Record<ImpactRating, TagColour> = {
  'not-yet-shown': 'grey',
  'early-signs': 'yellow',
  shown: 'green',
  'no-impact': 'red',
}

/** For lists: the word in its tag, with "Delivery" told to those who hear it. */
export function DeliveryTag({ rating }: { rating: DeliveryRating }) {
  return (
    <Tag colour={deliveryColours[rating]}>
      <span className="govuk-visually-hidden">Delivery: </span>
      {deliveryWords(rating)}
    </Tag>
  )
}

/** The same for impact, whose words all name it; without a rating nobody has judged it yet. */
export function ImpactTag({ rating }: { rating: ImpactRating | null }) {
  return (
    <Tag colour={rating ? impactColours[rating] : 'grey'}>
      {rating ? impactRatings[rating].words : 'Impact not rated'}
    </Tag>
  )
}

/** Who set a rating in place of, or beside, the one worked out. */
interface SetBy {
  name: string
  because: string
}

interface RatingsProps {
  delivery: {
    rating: DeliveryRating
    workedOut: DeliveryReason
    workedOutRating: DeliveryRating
    setBy?: SetBy | undefined
  }
  impact: { rating: ImpactRating | null; setBy?: SetBy | undefined }
}

/** For one action's page: both ratings with how each came about. */
export function Ratings({ delivery, impact }: RatingsProps) {
  return (
    <dl className="app-ratings">
      <Rating title="Delivery" tag={<DeliveryTag rating={delivery.rating} />}>
        {delivery.setBy && <SetByLine {...delivery.setBy} />}
        <p className="govuk-body-s">
          Worked out: {delivery.setBy && `${deliveryWords(delivery.workedOutRating)}. `}
          {describeReason(delivery.workedOut)}
        </p>
      </Rating>
      <Rating title="Impact" tag={<ImpactTag rating={impact.rating} />}>
        {impact.setBy ? (
          <SetByLine {...impact.setBy} />
        ) : (
          <p className="govuk-body-s">Nobody has rated its impact yet.</p>
        )}
      </Rating>
    </dl>
  )
}

function Rating({ title, tag, children }: { title: string; tag: ReactNode; children: ReactNode }) {
  return (
    <div className="app-ratings__rating">
      <dt className="govuk-heading-s">{title}</dt>
      <dd>
        {tag}
        {children}
      </dd>
    </div>
  )
}

function SetByLine({ name, because }: SetBy) {
  return (
    <p className="govuk-body-s">
      Set by {name} because: {because}
    </p>
  )
}
