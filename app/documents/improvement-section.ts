import { mentionsFramework, nationalFrameworkTags } from './national-framework-tag.ts'
import { boxPerPage, type Block } from './report-blocks.ts'
import type { NotUnderstood, ReadPoint } from './report.ts'
import { kindOfHeading, otherPart, type PointKind } from './section-heading.ts'

export type ImprovementSection = {
  heading: string | null
  points: ReadPoint[]
  notUnderstood: NotUnderstood[]
  /** The blocks that were read as points, so that they are not findings too. */
  used: ReadonlySet<Block>
}

/** Reads the points under every heading that announces some; what stands there and is no point is listed. */
export function improvementSection(blocks: Block[]): ImprovementSection {
  const used = new Set<Block>()
  const points: ReadPoint[] = []
  const notUnderstood: NotUnderstood[] = []
  let heading: string | null = null
  const end = secondPart(blocks)
  for (let i = 0; i < end; i++) {
    const kind = kindOfHeading(blocks[i], blocks)
    const title = blocks[i]
    if (!kind || !title) continue
    const inside = sectionAfter(blocks, i, end)
    const read = pointsIn(inside, kind)
    for (const block of [...read.used]) used.add(block)
    points.push(...read.points)
    if (read.points.length > 0 || inside.length > 0)
      heading ??= title.text.replace(/(?<=[a-z?:])\d$/i, '').trim()
    notUnderstood.push(...read.prose.map(block => proseIn(block, read.points.length > 0)))
  }
  if (heading === null) notUnderstood.push(noSection)
  return { heading, points, notUnderstood: [...notUnderstood, ...otherRecommendations(blocks, end)], used }
}

const noSection: NotUnderstood = {
  about: 'improvement-section',
  reason: 'The document has no section on what needs to improve.',
  page: null,
  text: null,
}

function proseIn(block: Block, besidePoints: boolean): NotUnderstood {
  const reason = besidePoints
    ? 'Text beside the bullets of the section on what needs to improve.'
    : 'The section on what needs to improve is prose without bullets, so it gives no points.'
  return { about: 'improvement-section', reason, page: block.page, text: block.text }
}

function sectionAfter(blocks: Block[], heading: number, end: number): Block[] {
  const inside: Block[] = []
  for (const block of blocks.slice(heading + 1, end)) {
    const first = inside.find(one => one.kind === 'bullet' || one.kind === 'numbered')
    if (kindOfHeading(block, blocks)) break
    if (block.kind === 'heading' && (first?.kind !== 'numbered' || otherPart.test(block.text))) break
    // A report numbers its findings through: after bullets the first number begins them.
    if (block.kind === 'numbered' && first?.kind === 'bullet') break
    if (block.kind === 'numbered' && !first && inside.length > 0 && !startsNumberedPoints(block)) break
    inside.push(block)
  }
  return inside
}

const startsNumberedPoints = (block: Block) => block.number === 1

function pointsIn(
  section: Block[],
  kind: PointKind,
): { points: ReadPoint[]; prose: Block[]; used: Set<Block> } {
  const items = section.filter(block => block.kind === 'bullet' || block.kind === 'numbered')
  const margin = Math.min(...items.map(block => block.x))
  const firstMark = items[0]?.mark
  const points: ReadPoint[] = []
  for (const block of items) {
    const last = points.at(-1)
    const deeper = block.x > margin + 8 && (block.mark !== firstMark || last?.text.endsWith(':'))
    if (last && block.kind === 'bullet' && deeper) {
      last.subPoints = [...(last.subPoints ?? []), { text: block.text, page: block.page }]
      last.place = boxPerPage([...last.place, ...block.place])
    } else
      points.push({
        text: block.text,
        kind,
        ...frameworkOf(block.text),
        page: block.page,
        place: block.place,
      })
  }
  const prose = section.filter(block => block.kind === 'prose' && !groupsPoints(block, items))
  return { points, prose, used: new Set(items) }
}

/** A short line between numbered points names what the next ones are about. */
const groupsPoints = (block: Block, items: Block[]) =>
  items.some(item => item.kind === 'numbered') && block.text.length < 60 && !block.text.endsWith('.')

function frameworkOf(text: string): Pick<ReadPoint, 'nationalFramework' | 'nationalFrameworkAlso'> {
  const [first, ...also] = nationalFrameworkTags(text)
  if (!first) return {}
  return also.length > 0
    ? { nationalFramework: first, nationalFrameworkAlso: also }
    : { nationalFramework: first }
}

/** Points whose words speak of the national framework without our understanding which part. */
export function unreadTags(points: ReadPoint[]): NotUnderstood[] {
  return points
    .filter(point => !point.nationalFramework && mentionsFramework(point.text))
    .map(point => ({
      about: 'national-framework',
      reason: 'The reference to the national framework was not understood.',
      page: point.page,
      text: point.text,
    }))
}

/** In SIF reports the safeguarding board has a part of its own: its recommendations are not the council's. */
function secondPart(blocks: Block[]): number {
  const at = blocks.findIndex(block => isBoardPart(block) && block.page > 4)
  return at < 0 ? blocks.length : at
}

const isBoardPart = (block: Block) =>
  block.kind === 'heading' && /^the local safeguarding children board(?: \(LSCB\))?\d?$/i.test(block.text)

function otherRecommendations(blocks: Block[], end: number): NotUnderstood[] {
  return blocks
    .slice(end)
    .filter(block => kindOfHeading(block, blocks) !== null)
    .map(block => ({
      about: 'recommendations-to-others',
      reason: 'These are addressed to the Local Safeguarding Children Board, not to the council.',
      page: block.page,
      text: block.text,
    }))
}
