import type { resolutionEvents } from '../events/resolutions.ts'
import { facts, line, type Accounts } from './line.ts'

export const resolutionAccounts: Accounts<keyof typeof resolutionEvents> = {
  'resolution-recorded': says => facts([line(`Resolved (${says.letter})`, says.words)]),
  'actions-noted': says =>
    facts([
      line('Resolution', `(${says.letter}) of ${says.meeting}`),
      line('Actions', says.actions.join(', ')),
    ]),
}
