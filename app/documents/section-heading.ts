import type { Block } from './report-blocks.ts'
import type { ReadPoint } from './report.ts'

export type PointKind = ReadPoint['kind']

/** The headings that points stand under, in every kind of document. */
const headings: { kind: PointKind; printed: RegExp }[] = [
  {
    kind: 'priority-action',
    printed:
      /^(?:areas? (?:for|of) (?:priority|immediate) (?:and immediate )?action|priority (?:and immediate )?actions?|immediate (?:and priority )?actions?)\b/i,
  },
  {
    kind: 'improvement',
    printed: /^what\b.{0,60}\bneeds?\b.{0,30}\bimprov/i,
  },
  { kind: 'improvement', printed: /^areas? (?:for|of) (?:further )?(?:improvement|development)\b/i },
  { kind: 'recommendation', printed: /^recommendations?\b/i },
]

/** A heading of something else; in a section of numbered points the headings in between only group them. */
export const otherPart =
  /strengths|progress since|summary|experiences? and progress|impact of leaders|findings|next steps|leadership and management of|information about|inspection judgements?|local safeguarding children board|\bLSCB\b/i

/** What kind of points a block announces; null where it is no such heading. */
export function kindOfHeading(block: Block | undefined, blocks: Block[]): PointKind | null {
  if (!block || (block.kind !== 'heading' && !standsAlone(block, blocks))) return null
  return headings.find(heading => heading.printed.test(block.text))?.kind ?? null
}

/** A heading that is set like the text: one short line without a full stop, before bullets. */
function standsAlone(block: Block, blocks: Block[]): boolean {
  if (block.kind !== 'prose' || block.text.length > 80 || /[.,;]$/.test(block.text)) return false
  const next = blocks[blocks.indexOf(block) + 1]
  return next?.kind === 'bullet' || next?.kind === 'numbered'
}
