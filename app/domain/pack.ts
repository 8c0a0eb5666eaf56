import { reportSections, type ReportSection } from './events/packs.ts'
import type { Event, Says } from './history.ts'
import type { Mark } from './identifying.ts'
import { refusal, type Refusal } from './refusal.ts'

export type PackState = 'prepared' | 'released' | 'withdrawn'
export const packStateWords: Record<PackState, string> = {
  prepared: 'Prepared, not released',
  released: 'Released',
  withdrawn: 'Withdrawn',
}

export const sectionWords: Record<ReportSection, string> = {
  purpose: 'Purpose of this report',
  about: 'What this report is about',
  issues: 'Main issues',
  consultation: 'Consultation and engagement',
  resources: 'Resources',
  legal: 'Legal implications',
  recommendations: 'Recommendations',
  appendices: 'Appendices',
}

export type Sections = Record<ReportSection, string>

export interface PackHands {
  ref: string
  meeting: string
  state: PackState
  preparedBy: string
  editedBy: string
}

export function preparePack(
  order: { pack: string; sections: Sections },
  meeting: { ref: string; body: string; held: boolean },
  others: readonly { state: PackState }[],
): Event[] | Refusal {
  if (meeting.held) return refusal('already-held')
  if (others.some(({ state }) => state !== 'withdrawn')) return refusal('pack-exists')
  const sections = reportSections.map(section => ({ section, text: order.sections[section] }))
  return [
    { type: 'pack-prepared', says: { pack: order.pack, meeting: meeting.ref, body: meeting.body, sections } },
  ]
}

export function changePack(
  pack: PackHands,
  was: ReadonlyMap<ReportSection, string>,
  is: Sections,
): Event[] | Refusal {
  const closed = refusedOnceOut(pack)
  if (closed) return closed
  const sections = reportSections
    .map(section => ({ section, was: was.get(section) ?? '', is: is[section] }))
    .filter(({ was, is }) => was !== is)
  if (sections.length === 0) return refusal('nothing-changed')
  return [{ type: 'pack-changed', says: { pack: pack.ref, sections } }]
}

/** Why each marked word stays, by the key of its mark; ticked or not is said by its being there. */
export type Reasons = ReadonlyMap<string, string>

/** The second hand's step. Every mark has to be looked at, with a reason for its staying. */
export function releasePack(
  pack: PackHands,
  marks: readonly Mark[],
  { by, reasons }: { by: string; reasons: Reasons },
): Event[] | Refusal {
  const closed = refusedOnceOut(pack)
  if (closed) return closed
  if (by === pack.preparedBy || by === pack.editedBy) return refusal('own-pack')
  const lookedAt: Says<'pack-released'>['lookedAt'] = []
  for (const { key, what, words, where } of marks) {
    const reason = reasons.get(key) ?? ''
    if (reason === '') return refusal('not-looked-at', { field: key, facts: { name: words } })
    lookedAt.push({ what, where, reason })
  }
  return [{ type: 'pack-released', says: { pack: pack.ref, meeting: pack.meeting, lookedAt } }]
}

/** `identifies`: words of the reason that may identify someone. The public reads it, and at once. */
export function withdrawPack(
  { ref, meeting, state }: PackHands,
  reason: string,
  identifies: string | null,
): Event[] | Refusal {
  if (state === 'withdrawn') return refusal('pack-withdrawn')
  if (identifies !== null)
    return refusal('reason-identifies', { field: 'reason', facts: { name: identifies } })
  return [{ type: 'pack-withdrawn', says: { pack: ref, meeting, reason } }]
}

function refusedOnceOut({ state }: PackHands): Refusal | null {
  if (state === 'withdrawn') return refusal('pack-withdrawn')
  return state === 'released' ? refusal('pack-released') : null
}
