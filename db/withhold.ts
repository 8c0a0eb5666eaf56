import { createdBy, subjectsOf, type Recorded } from '../app/domain/history.ts'

/**
 * Which events a reader may not know of at all, because they are about an inspection still under embargo: its own,
 * its points', and those of every action planned for such a point. Events must be asked about in order.
 */
export function withholding(inspections: readonly string[]): (event: Recorded) => boolean {
  const withheld = new Set(inspections.map(ref => `inspection ${ref}`))
  return ({ type, says }) => {
    const subjects = subjectsOf(says).map(({ kind, ref }) => ({ kind, name: `${kind} ${ref}` }))
    if (!subjects.some(({ name }) => withheld.has(name))) return false
    const created = createdBy(type)
    for (const { kind, name } of subjects) if (kind === created) withheld.add(name)
    return true
  }
}
