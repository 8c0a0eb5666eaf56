import { formatDay } from '../day.ts'
import type { Group, workforceEvents } from '../events/workforce.ts'
import { figureStandingWords, suppressedMark } from '../figure-words.ts'
import { groupWords } from '../group-words.ts'
import { inFull } from '../number-words.ts'
import { plural } from '../wording.ts'
import { facts, line, type Accounts, type Line } from './line.ts'

export const workforceAccounts: Accounts<keyof typeof workforceEvents> = {
  'workforce-counted': ({ workforce, on, source, standing, caseLimit, smallNumberLimit, table, corrects }) =>
    facts([
      line('Count', workforce),
      line('Day', formatDay(on)),
      corrects === null ? null : line('Corrects', corrects),
      ...table.filter(({ load }) => load === 'holding').map(groupLine),
      line('Case limit', plural(caseLimit, 'case')),
      line('Numbers withheld below', String(smallNumberLimit)),
      line('Standing', figureStandingWords[standing]),
      line('Source', source),
    ]),
}

function groupLine(group: Group): Line {
  const { count, cases, aboveLimit } = group
  const shown = (value: number | null) => (value === null ? suppressedMark : inFull(value))
  return {
    label: `${groupWords(group)}: those who hold a case`,
    is: group.suppressed
      ? suppressedMark
      : `${shown(count)} with ${shown(cases)} cases, ${shown(aboveLimit)} above the limit`,
  }
}
