import { readExemptMatter } from '../../commands/read-exempt-matter.ts'
import { carryOutTogether, step } from '../../commands/runner.ts'
import { dayInLondon } from '../../domain/day.ts'
import { may } from '../../domain/permission.ts'
import type { House } from '../../web/house.ts'
import { mattersReadBy } from '../../../db/read/exempt-matters.ts'
import { activePerson, personByEmail } from '../../../db/read/people.ts'

/** The exempt matters that a person may read now, once it is recorded that they read each; null where there is none. */
export function readAllExempt({ live, now }: House, email: string) {
  const at = now()
  const known = personByEmail(live, email)
  const active = known && activePerson(live, known.id)
  if (active === undefined || active === null) return null
  const matters = mattersReadBy(live, active.id, dayInLondon(at))
  const [first] = matters
  // Whoever has a right has it in any of their roles.
  const role = may({ ...active, reads: matters }, 'read-exempt-matter', { ...(first && { matter: first }) })
  if (role === null) return null
  const steps = matters.map(matter => step('read-exempt-matter', readExemptMatter, { matter }))
  const { refused } = carryOutTogether(live, steps, () => ({ by: active.id, role, at }), false)
  return refused.length > 0 ? null : { for: active.id, matters }
}
