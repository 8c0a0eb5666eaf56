import { auditOutcomeWords } from '../audit-verdict.ts'
import { formatDay } from '../day.ts'
import type { auditEvents } from '../events/audit.ts'
import { facts, line, type Accounts } from './line.ts'

export const auditAccounts: Accounts<keyof typeof auditEvents> = {
  'audit-sample-drawn': says =>
    facts([
      line('Sample', says.sample),
      line('Approved', `from ${formatDay(says.from)} to ${formatDay(says.to)}`),
      line('Seed', String(says.seed)),
      line('Asked for', String(says.size)),
      line('Drawn over', `event ${String(says.through)}, ${says.head}`),
      line('Drawn', says.drawn.map(({ claim, action }) => `${claim} of ${action}`).join(', ')),
    ]),
  'closure-audited': says =>
    facts([
      line('Sample', says.sample),
      line('Claim', says.claim),
      line('Outcome', auditOutcomeWords[says.outcome]),
      line('In words', says.words),
    ]),
  'audit-note-written': says => facts([line('About', says.about.ref), line('Note', says.text)]),
  'audit-follow-up-set': (says, nameOf) =>
    facts([
      line('About', says.about.ref),
      line('Asked', says.asks),
      line('Of', nameOf(says.of)),
      line('By', formatDay(says.due)),
    ]),
  'audit-follow-up-answered': says =>
    facts([
      line('Follow-up', says.followUp),
      line('Answer', says.answer),
      line('Closed', says.closes ? 'yes' : 'no'),
    ]),
}
