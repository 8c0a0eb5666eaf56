import { formatDay, type Day } from '../../domain/day.ts'
import { reportSections, type ReportSection } from '../../domain/events/packs.ts'
import { sectionWords } from '../../domain/pack.ts'
import { heading, text, type Block, type Paper } from '../../domain/paper.ts'
import type { PackMatter } from '../../../db/read/pack-matter.ts'
import { actionsTable, decisionTables, measuresTable, progressTables, totalsTable } from './pack-tables.ts'

interface PaperOf {
  ref: string
  council: string
  bodyName: string
  on: Day
  sections: ReadonlyMap<ReportSection, string>
  matter: PackMatter
  /** The seal of its release; null while it is only prepared. */
  seal: Seal | null
}
export interface Seal {
  number: number
  hash: string
}

/** The pack as a paper: the officer's report in a council's usual order, then its tables. */
export function packPaper({ ref, council, bodyName, on, sections, matter, seal }: PaperOf): Paper {
  return {
    title: `Children’s services action plan: papers for ${bodyName}, ${formatDay(on)}`,
    subtitle: ref,
    council,
    blocks: [
      ...reportSections.flatMap((section): Block[] => {
        const words = sections.get(section) ?? ''
        return words === '' ? [] : [heading(section, sectionWords[section]), text(words)]
      }),
      ...totalsTable(matter),
      ...decisionTables(matter),
      ...progressTables(matter),
      ...measuresTable(matter),
      ...actionsTable(matter.plan),
      ...(seal === null ? [] : sealBlocks(seal)),
    ],
  }
}

/**
 * A chain alone does not show that its newest events were cut off: its head is also kept on every paper. `shown`
 * completes "This paper shows …".
 */
export const sealBlocks = ({ number, hash }: Seal, shown = 'the plan'): Block[] => [
  heading('seal', 'How this paper proves itself'),
  text(
    `This paper shows ${shown} through event ${number} of its history. The events are chained: each carries a ` +
      `SHA-256 code over the one before. The code of event ${number} is below. Whoever keeps this paper can ask the ` +
      `council to compute the chain again; if the code differs, something up to that event was changed afterwards. ` +
      `Anyone can check this number and code on the council’s tracker, at /public/heads.`,
  ),
  text(hash),
]
