import type { completionEvents } from '../events/completion.ts'
import { facts, line, type Accounts } from './line.ts'

export const completionAccounts: Accounts<keyof typeof completionEvents> = {
  'completion-claimed': says =>
    facts([
      line('Claim', says.claim),
      line('Impact', says.impact),
      line('Evidence', says.evidence.join(', ')),
      line('Version of the action', `as of event ${says.version}`),
    ]),
  'claim-endorsed': says =>
    facts([line('Claim', says.claim), says.comment === '' ? null : line('Comment', says.comment)]),
  'claim-withdrawn': says => facts([line('Claim', says.claim)], says.reason),
  'claim-sent-back': says => facts([line('Claim', says.claim)], says.reason),
  'claim-verified': says =>
    facts([line('Claim', says.claim), says.comment === '' ? null : line('Comment', says.comment)]),
  'completion-approved': says =>
    facts([
      line('Claim', says.claim),
      line('Resolution', `(${says.letter}) of ${says.meeting}`),
      line('Version approved', `as of event ${says.version}`),
    ]),
  'more-asked': says =>
    facts(
      [line('Claim', says.claim), line('Resolution', `(${says.letter}) of ${says.meeting}`)],
      says.reason,
    ),
  'action-reopened': says => facts([], says.reason),
}
