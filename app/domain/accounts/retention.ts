import type { retentionEvents } from '../events/retention.ts'
import { keptFor, recordKindWords } from '../retention.ts'
import { facts, line, type Accounts } from './line.ts'

export const retentionAccounts: Accounts<keyof typeof retentionEvents> = {
  'retention-set': says =>
    facts(
      [
        line('Records', recordKindWords[says.kind].words),
        line('Kept', keptFor(says.months)),
        line('Decided by', says.decidedBy),
        says.source === '' ? null : line('Source', says.source),
      ],
      says.reason,
    ),
}
