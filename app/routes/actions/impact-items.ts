import { ImpactRating, impactRatings } from '../../domain/impact-rating.ts'

/** The impact ratings to choose from, each with what it means. */
const impactItems = ImpactRating.options.map(value => ({
  value,
  text: impactRatings[value].words,
  hint: impactRatings[value].means,
}))

/** The same with the one said that is proposed, where one is. */
export const itemsProposed = (proposal: { rating: ImpactRating } | null) =>
  impactItems.map(item =>
    item.value === proposal?.rating ? { ...item, text: `${item.text} (proposed)` } : item,
  )
