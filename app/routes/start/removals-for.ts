import { may } from '../../domain/permission.ts'
import type { Person } from '../../domain/role.ts'
import { pathTo } from '../../ui/reference.tsx'
import type { Edition } from '../../../db/editions.ts'
import { allRedactions } from '../../../db/read/redactions.ts'

/** Personal data that somebody else asked to have removed: first of all, because it is there until this person looks. */
export const removalsFor = ({ db, asAt }: Edition, person: Person) =>
  allRedactions(db)
    .filter(({ state }) => state === 'asked' && asAt === null)
    .filter(redaction => may(person, 'carry-out-redaction', redaction) !== null)
    .map(({ ref }) => ({ text: `Personal data waits to be removed: ${ref}`, href: pathTo('redaction', ref) }))
