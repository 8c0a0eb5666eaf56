import { isAudit } from '../app/domain/events/audit.ts'
import {
  createdBy,
  isOf,
  subjectsOf,
  type EventType,
  type Recorded,
  type RecordedOf,
} from '../app/domain/history.ts'

/** Who may read exempt matter, and who has, is for those who oversee it. */
const ofRights = new Set<EventType>(['exempt-right-given', 'exempt-right-ended', 'exempt-matter-read'])

/**
 * Which events a reader may not know of at all, because they are about an inspection still under embargo: its own,
 * its points', those of every action planned for such a point, and of every agenda item about it, with what was
 * resolved and asked for there. Events must be asked about in order.
 */
export function withholding(
  inspections: readonly string[],
  hidesRights: boolean,
  hidesAudit = false,
): (event: Recorded) => boolean {
  const withheld = new Set(inspections.map(ref => `inspection ${ref}`))
  const numbers = new Set<number>()
  const files = new Set<string>()
  const nothing = inspections.length === 0 && !hidesRights && !hidesAudit
  return event => {
    if (nothing) return false
    if (isRemovalFrom(event, numbers, files)) withheld.add(`redaction ${event.says.redaction}`)
    if (!isWithheld(event)) return false
    numbers.add(event.number)
    for (const [, sha256 = ''] of JSON.stringify(event.says).matchAll(/"sha256":"(\w+)"/g)) files.add(sha256)
    return true
  }

  function isWithheld({ type, says }: Recorded): boolean {
    if (hidesRights && ofRights.has(type)) return true
    if (hidesAudit && isAudit(type)) return true
    const subjects = subjectsOf(says).map(({ kind, ref }) => ({ kind, name: `${kind} ${ref}` }))
    const parts = partsOfMeeting({ type, says })
    if (![...subjects.map(({ name }) => name), ...parts, ...namedBy(says)].some(name => withheld.has(name)))
      return false
    const created = createdBy(type)
    for (const { kind, name } of subjects) if (kind === created) withheld.add(name)
    for (const name of parts) withheld.add(name)
    return true
  }
}

/** What was removed from an event is withheld with it. */
const isRemovalFrom = (
  event: Recorded,
  withheld: ReadonlySet<number>,
  files: ReadonlySet<string>,
): event is RecordedOf<'redaction-asked'> & Recorded =>
  isOf('redaction-asked', event) &&
  (event.says.parts.some(({ number }) => withheld.has(number)) ||
    event.says.files.some(sha256 => files.has(sha256)))

/** What a resolution did to an action or a point is a matter of that action or point. */
const ofItsOwn: readonly Recorded['type'][] = [
  'completion-approved',
  'more-asked',
  'condition-set',
  'later-date-granted',
  'later-date-refused',
  'point-closed',
  'point-reopened',
]

/** Items and resolutions have no reference of their own. */
function partsOfMeeting({ type, says }: Pick<Recorded, 'type' | 'says'>): string[] {
  if (!('meeting' in says) || ofItsOwn.includes(type)) return []
  return [
    ...('item' in says ? [`item ${says.meeting} ${says.item}`] : []),
    ...('letter' in says ? [`resolution ${says.meeting} ${says.letter}`] : []),
  ]
}

/** A reminder is withheld with the actions it was about, and so is a sample: they are not its subjects, because nothing happened to them. */
function namedBy(says: Recorded['says']): string[] {
  if ('owed' in says) return says.owed.map(ref => `action ${ref}`)
  return 'drawn' in says ? says.drawn.map(({ action }) => `action ${action}`) : []
}
