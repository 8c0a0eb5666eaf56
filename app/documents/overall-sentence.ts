import { canonicalGrade } from './judgement-areas.ts'
import type { Block } from './report-blocks.ts'
import type { Judgement } from './report.ts'

const sentence = /^(?:the overall judgement is that )?(children[’']s services(?: in .+?)?) (?:is|are|require) (an? )?(outstanding|good|improvement|requires improvement|require improvement|inadequate)(?: to be good)?\b/i

/** SIF reports give the overall judgement as a sentence above the table: "Children’s services in X are inadequate". */
export function overallSentence(blocks: Block[]): Judgement[] {
  for (const block of blocks.filter((one) => one.page <= 3)) {
    const found = sentence.exec(block.text)
    const printed = found?.[3]?.replace(/^(?:improvement|require improvement)$/i, 'requires improvement')
    const grade = printed === undefined ? null : canonicalGrade('SIF', printed)
    if (grade) return [{ area: 'Overall', grade, printed: { area: 'Overall', grade }, page: block.page }]
  }
  return []
}
