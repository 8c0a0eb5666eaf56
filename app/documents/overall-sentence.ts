import type { Framework } from '../domain/framework.ts'
import { gradePrinted } from './judgement-areas.ts'
import type { Block } from './report-blocks.ts'
import type { ReadJudgement } from './report.ts'

const sentence =
  /^(?:the overall judgement is that )?children[’']s services(?: in .+?)? (is|are|require|requires) (outstanding|good|(?:requires? )?improvement|inadequate)\b/i

/** SIF reports give the overall judgement as a sentence above the table: "Children’s services in X are inadequate". */
export function overallSentence(blocks: Block[], framework: Framework): ReadJudgement[] {
  const area = framework.areas.find(({ key }) => key === 'overall-effectiveness')
  for (const block of blocks.filter(one => one.page <= 3)) {
    const printed = sentence
      .exec(block.text)?.[2]
      ?.replace(/^(?:requires? )?improvement$/i, 'Requires improvement')
    const grade = printed === undefined ? undefined : gradePrinted(framework, printed)
    if (!area || !grade) continue
    const printedRow = { area: area.name, grade: grade.name }
    return [
      {
        area: area.name,
        areaKey: area.key,
        grade: grade.name,
        gradeKey: grade.key,
        printed: printedRow,
        page: block.page,
        place: block.place,
      },
    ]
  }
  return []
}
