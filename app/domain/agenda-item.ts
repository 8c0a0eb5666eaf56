import type { AgendaMatters } from './events/agenda-matters.ts'
import { refusal, type Refusal } from './refusal.ts'
import { inWords } from './wording.ts'

export type MatterKind = keyof AgendaMatters

/** Something that awaits a body: by the reference it is recorded by, and the one that papers quote it by. */
export interface Awaiting {
  kind: MatterKind
  ref: string
  quoted: string
}

interface KindWords {
  heading: string
  /** As part of the title of an item. */
  title: string
  purpose: (quoted: string) => string
}

/** In the order of an agenda: what is decided first, then what is looked at. */
export const matterWords: Record<MatterKind, KindWords> = {
  claims: {
    heading: 'Completion to approve',
    title: 'completion of actions',
    purpose: quoted => `To approve completion of ${quoted}, on the evidence set out.`,
  },
  dueDateRequests: {
    heading: 'Later dates asked for',
    title: 'extensions asked for',
    purpose: quoted => `To decide on the later dates asked for on ${quoted}.`,
  },
  inspections: {
    heading: 'Statements to approve before sending',
    title: 'statement of proposed action',
    purpose: quoted => `To approve the statement of action in answer to ${quoted} before it is sent.`,
  },
  points: {
    heading: 'Recommendations due for review',
    title: 'progress against recommendations',
    purpose: quoted => `To review progress against ${quoted}.`,
  },
  actions: {
    heading: 'Actions due for review',
    title: 'progress of actions',
    purpose: quoted => `To review progress of ${quoted}.`,
  },
  requests: {
    heading: 'Requests overdue, or without an owner or a day',
    title: 'outstanding requests for information',
    purpose: quoted => `To consider ${quoted}, outstanding.`,
  },
}
export const matterKinds: readonly MatterKind[] = [
  'claims',
  'dueDateRequests',
  'inspections',
  'points',
  'actions',
  'requests',
]

export type Chosen = Record<MatterKind, readonly string[]>

interface DraftedItem {
  title: string
  made: { purpose: string } & AgendaMatters
}

/** An item made of what was chosen among what awaits a body: its title and what it is for, in a council's words. */
export function draftItem(awaiting: readonly Awaiting[], chosen: Chosen): DraftedItem | Refusal {
  const kinds = matterKinds.filter(kind => chosen[kind].length > 0)
  const [first] = matterKinds.filter(kind => awaiting.some(each => each.kind === kind))
  if (kinds.length === 0) return refusal('choose-awaiting', first && { field: first })
  const titles: string[] = []
  const purposes: string[] = []
  const matters: AgendaMatters = {}
  for (const kind of kinds) {
    const quoted = new Map(awaiting.filter(each => each.kind === kind).map(each => [each.ref, each.quoted]))
    const refs = [...new Set(chosen[kind])]
    const gone = refs.find(ref => !quoted.has(ref))
    if (gone !== undefined) return refusal('awaits-no-more', { field: kind, facts: { name: gone } })
    titles.push(matterWords[kind].title)
    purposes.push(matterWords[kind].purpose(inWords(refs.map(ref => quoted.get(ref) ?? ref))))
    matters[kind] = refs
  }
  return { title: capital(inWords(titles)), made: { purpose: purposes.join(' '), ...matters } }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
