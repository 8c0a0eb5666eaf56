import { accountOf } from '../../domain/account.ts'
import { eventWords } from '../../domain/event-words.ts'
import { subjectsOf, type Recorded, type SubjectOf } from '../../domain/history.ts'
import { roleWords } from '../../domain/role.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'

/** An event as a timeline draws it. */
export function told({ number, at, by, role, type, says }: Recorded, names: Names) {
  const { lines, why } = accountOf(type, says, id => nameIn(names, id))
  return {
    event: number,
    title: eventWords[type],
    about: subjectsOf(says)
      .filter(hasPage)
      .map(({ kind, ref }) => ({ kind, ref, words: kind === 'body' ? nameIn(names, ref) : ref })),
    by: { name: nameIn(names, by), role: roleWords[role] },
    at,
    changes: lines.map(({ label, was, is }) => ({ what: label, was: was ?? null, is })),
    why,
  }
}
export type Told = ReturnType<typeof told>

const kindsWithPages = [
  'action',
  'body',
  'cycle',
  'evidence',
  'inspection',
  'measure',
  'meeting',
  'pack',
  'person',
  'point',
  'redaction',
  'request',
  'workforce',
] as const
type KindWithPage = (typeof kindsWithPages)[number]
function hasPage(subject: SubjectOf): subject is SubjectOf & { kind: KindWithPage } {
  return kindsWithPages.some(kind => kind === subject.kind)
}
