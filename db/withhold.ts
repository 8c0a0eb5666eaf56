import { createdBy, subjectsOf, type EventType, type Recorded } from '../app/domain/history.ts'

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
): (event: Recorded) => boolean {
  const withheld = new Set(inspections.map(ref => `inspection ${ref}`))
  return ({ type, says }) => {
    if (hidesRights && ofRights.has(type)) return true
    const subjects = subjectsOf(says).map(({ kind, ref }) => ({ kind, name: `${kind} ${ref}` }))
    const parts = partsOfMeeting({ type, says })
    if (
      ![...subjects.map(({ name }) => name), ...parts, ...remindedOf(says)].some(name => withheld.has(name))
    )
      return false
    const created = createdBy(type)
    for (const { kind, name } of subjects) if (kind === created) withheld.add(name)
    for (const name of parts) withheld.add(name)
    return true
  }
}

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

/** A reminder is withheld with the actions it was about; they are not its subjects, because nothing happened to them. */
const remindedOf = (says: Recorded['says']): string[] =>
  'owed' in says ? says.owed.map(ref => `action ${ref}`) : []
