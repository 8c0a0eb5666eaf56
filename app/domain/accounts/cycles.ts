import { formatDay } from '../day.ts'
import type { cycleEvents } from '../events/cycles.ts'
import type { Says } from '../history.ts'
import { digestWords, remindersInWords } from '../reminder-words.ts'
import { inWords } from '../wording.ts'
import { facts, line, type Accounts, type NameOf } from './line.ts'

export const cycleAccounts: Accounts<keyof typeof cycleEvents> = {
  'cycle-opened': says =>
    facts([
      line('Name', says.name),
      line('Updates count from', formatDay(says.from)),
      line('Closes', formatDay(says.closes)),
      line('Reminders', remindersInWords(says.reminders)),
    ]),
  'cycle-closed': says => facts([], says.reason),
  'digest-sent': (says, nameOf) => facts(digest(says, nameOf)),
  'digest-not-delivered': (says, nameOf) =>
    facts([...digest(says, nameOf), line('Tried again', says.final ? 'No, the mailbox refused it' : 'Yes')]),
}

const digest = ({ to, step, owed }: Says<'digest-sent'>, nameOf: NameOf) => [
  line('To', nameOf(to)),
  line('Reminder', digestWords[step]),
  line('About', inWords(owed)),
  line('Sent by', 'The scheduler, as was set when the cycle was opened'),
]
