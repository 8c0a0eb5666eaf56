import { ImpactRating, impactRatings } from '../../domain/impact-rating.ts'

/** The impact ratings to choose from, each with what it means. */
export const impactItems = ImpactRating.options.map(value => ({
  value,
  text: impactRatings[value].words,
  hint: impactRatings[value].means,
}))
