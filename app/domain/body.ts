import type { bodyKinds } from './events/people.ts'
import type { Event } from './history.ts'
import { lettered } from './reference.ts'
import { refusal, type Refusal } from './refusal.ts'

export type BodyKind = (typeof bodyKinds)[number]

export const bodyKindWords: Record<BodyKind, string> = {
  'scrutiny-board': 'Scrutiny board or committee',
  'executive-board': 'Executive board or cabinet',
  'improvement-board': 'Improvement board',
  'corporate-parenting-board': 'Corporate parenting board',
  other: 'Another body',
}

/** A body that meets. Its name makes its reference, which stands in the addresses of its meetings. */
export function addBody(
  { name, kind }: { name: string; kind: BodyKind },
  existing: readonly { id: string; name: string }[],
): Event[] | Refusal {
  if (existing.some(other => other.name.toLowerCase() === name.toLowerCase()))
    return refusal('body-exists', { field: 'name' })
  const taken = new Set(existing.map(({ id }) => id))
  return [
    {
      type: 'body-added',
      says: {
        body: freeReference(referenceFrom(name), taken),
        name,
        kind,
        approves: kind === 'scrutiny-board' || kind === 'improvement-board',
      },
    },
  ]
}

export interface BodySettings {
  /** The smallest number of voting members who must be there, null where none is set. */
  quorum: number | null
  /** Whether its resolutions may approve completion of actions. */
  approves: boolean
}

export function changeBody(
  { id, quorum, approves }: BodySettings & { id: string },
  is: BodySettings,
): Event[] | Refusal {
  if (quorum === is.quorum && approves === is.approves) return refusal('nothing-changed')
  return [{ type: 'body-changed', says: { body: id, was: { quorum, approves }, is } }]
}

/** `Children & Families Scrutiny Board` gives `children-families-scrutiny-board`. */
function referenceFrom(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .split(/[^a-z\u0300-\u036f]+/)
    .map(word => word.replace(/[\u0300-\u036f]/g, ''))
    .filter(Boolean)
  return words.join('-').slice(0, 50).replace(/-$/, '') || 'body'
}

function freeReference(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let already = 1; ; already++) {
    const other = `${wanted}-${lettered(already)}`
    if (!taken.has(other)) return other
  }
}
