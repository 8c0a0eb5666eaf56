import { formatDay } from '../day.ts'
import type { exemptEvents } from '../events/exempt.ts'
import { withheldWords } from '../exempt-paragraph.ts'
import { facts, line, type Accounts } from './line.ts'

const withheld = 'withheld'

export const exemptAccounts: Accounts<keyof typeof exemptEvents> = {
  'exempt-matter-recorded': says =>
    facts([
      line('About', says.about.ref),
      line('Class', withheldWords(says)),
      line('Public interest', says.balance),
      line('Decided by', says.decidedBy),
      line('To be reviewed', formatDay(says.reviewOn)),
      line('What it says', withheld),
    ]),
  'exempt-matter-reviewed': says =>
    facts([
      line('Public interest', says.balance),
      line('Decided by', says.decidedBy),
      line('To be reviewed', formatDay(says.reviewOn)),
    ]),
  'exempt-matter-released': says =>
    facts([line('What it says', says.text), says.file && line('File', says.file.name)], says.reason),
  'exempt-right-given': (says, nameOf) =>
    facts([line('To', nameOf(says.person)), line('Until', formatDay(says.until))], says.reason),
  'exempt-right-ended': (says, nameOf) => facts([line('Of', nameOf(says.person))], says.reason),
  'exempt-matter-read': () => facts([]),
}
