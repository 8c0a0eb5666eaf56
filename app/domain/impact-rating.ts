import { z } from 'zod'

export const ImpactRating = z.enum(['not-yet-shown', 'early-signs', 'shown', 'no-impact'])
export type ImpactRating = z.infer<typeof ImpactRating>

/** What difference an action makes to children: a person's judgement on evidence, apart from whether it is delivered. */
export const impactRatings: Record<ImpactRating, { words: string; means: string }> = {
  'not-yet-shown': {
    words: 'Impact not yet shown',
    means: 'There is no evidence yet of a difference to children, whether or not the work is done.',
  },
  'early-signs': {
    words: 'Early signs of impact',
    means:
      'Some evidence points to a difference for some children. It is too early or too little to rely on.',
  },
  shown: {
    words: 'Impact shown',
    means:
      'Evidence from audit, data or the voice of children and families shows a difference for the children it was for.',
  },
  'no-impact': {
    words: 'No impact',
    means: 'Evidence was sought and shows no difference to children. The action needs thinking about again.',
  },
}
