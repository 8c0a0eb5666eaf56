import type { minutesEvents } from '../events/minutes.ts'
import { facts, line, replaced, type Accounts } from './line.ts'

export const minutesAccounts: Accounts<keyof typeof minutesEvents> = {
  'minutes-drafted': () => facts([]),
  'item-minuted': says => facts([replaced(`Note on item ${says.item}`, says.was || null, says.is || null)]),
  'minutes-confirmed': says => facts([line('Resolution', `(${says.by.letter}) of ${says.by.meeting}`)]),
  'minutes-corrected': says =>
    facts([
      line('About', says.item === null ? 'the whole of the minutes' : `item ${says.item}`),
      line('Correction', says.correction),
      line('Resolution', `(${says.by.letter}) of ${says.by.meeting}`),
    ]),
}
