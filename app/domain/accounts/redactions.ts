import type { redactionEvents } from '../events/redactions.ts'
import { facts, line, type Accounts } from './line.ts'

interface Removed {
  parts: { number: number }[]
  files: string[]
}

/** Where something was removed: never what. */
const where = ({ parts, files }: Removed) => [
  parts.length > 0 ? line('From events', parts.map(({ number }) => String(number)).join(', ')) : null,
  files.length > 0 ? line('Files', String(files.length)) : null,
]

export const redactionAccounts: Accounts<keyof typeof redactionEvents> = {
  /** Which events they are is told once nothing stands there any more. */
  'redaction-asked': says =>
    facts(
      [line('From events', String(says.parts.length)), line('Files', String(says.files.length))],
      says.reason,
    ),
  'history-redacted': (says, nameOf) =>
    facts([line('Asked for by', nameOf(says.askedBy)), ...where(says)], says.reason),
  'redaction-dropped': says => facts([], says.reason),
}
