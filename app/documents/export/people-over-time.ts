import { z } from 'zod'
import { partOf, type ExportedEvent } from './exported-history.ts'

interface Moment {
  number: number
  at: string
}
interface Period {
  from: Moment
  until: Moment | null
}
interface PersonOverTime {
  person: string
  /** As they were last called. */
  name: string | null
  post: string | null
  roles: ({ role: string } & Period)[]
  retired: Period[]
}

const OfPerson = z.object({ person: z.string() })
const Called = z.object({ name: z.string().nullable().catch(null), post: z.string().nullable().catch(null) })
const Changed = z.object({ is: Called })
const OfRole = z.object({ role: z.string() })

/** Everybody who was ever invited, in that order: what roles they held and when they were retired, by event. */
export function peopleOverTime(events: readonly ExportedEvent[]): PersonOverTime[] {
  const people = new Map<string, PersonOverTime>()
  for (const { number, at, type, open } of events) {
    if (!kinds.has(type)) continue
    const says = partOf(open)
    const of = OfPerson.safeParse(says)
    if (!of.success) continue
    const known = people.get(of.data.person)
    if (type === 'person-invited') {
      const { person } = of.data
      people.set(person, { person, ...Called.parse(says), roles: [], retired: [] })
    } else if (known !== undefined) happened(known, type, says, { number, at })
  }
  return [...people.values()]
}

const kinds = new Set([
  'person-invited',
  'person-changed',
  'role-given',
  'role-ended',
  'person-retired',
  'person-reinstated',
])

function happened(known: PersonOverTime, type: string, says: unknown, moment: Moment) {
  const role = OfRole.safeParse(says).data?.role ?? ''
  const changed = Changed.safeParse(says)
  if (type === 'person-changed' && changed.success) Object.assign(known, changed.data.is)
  if (type === 'role-given') known.roles.push({ role, from: moment, until: null })
  if (type === 'role-ended')
    end(
      known.roles.filter(held => held.role === role),
      moment,
    )
  if (type === 'person-retired') known.retired.push({ from: moment, until: null })
  if (type === 'person-reinstated') end(known.retired, moment)
}

function end(periods: Period[], moment: Moment) {
  const open = periods.find(({ until }) => until === null)
  if (open !== undefined) open.until = moment
}
