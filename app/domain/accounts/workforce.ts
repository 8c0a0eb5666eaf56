import { formatDay } from '../day.ts'
import type { workforceEvents } from '../events/workforce.ts'
import { figureStandingWords } from '../figure-words.ts'
import { groupNumbers, groupWords } from '../group-words.ts'
import { plural } from '../wording.ts'
import { facts, line, type Accounts } from './line.ts'

export const workforceAccounts: Accounts<keyof typeof workforceEvents> = {
  'workforce-counted': ({ workforce, on, source, standing, table, corrects, reason, ...terms }) =>
    facts(
      [
        line('Count', workforce),
        line('Day', formatDay(on)),
        corrects === null ? null : line('Corrects', corrects),
        ...table
          .filter(({ load }) => load === 'holding')
          .map(group => line(`${groupWords(group)}: those who hold a case`, groupNumbers(group))),
        line('Case limit', plural(terms.caseLimit, 'case')),
        line('Numbers withheld below', String(terms.smallNumberLimit)),
        line('Provisional or final', figureStandingWords[standing]),
        line('Source', source),
      ],
      reason,
    ),
}
