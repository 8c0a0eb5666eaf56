import type { Group } from './events/workforce.ts'
import { groupRows, type GroupRow } from './group-rows.ts'
import { groupWords } from './group-words.ts'
import type { Worker } from './worker.ts'
import { isIn } from './workforce-group.ts'

/** Why anything of a count is withheld. Which group is itself the small one is not said: that would help to work it out. */
export const withheldWhy = (limit: number): string =>
  `A number is withheld where it is about fewer than ${String(limit)} people, or where somebody could take it from a total, or from an earlier count, and be left with such a number. So a large group can be withheld because of a small one. The rule is the same for every count: nobody chooses what is withheld.`

/** What is withheld of a count as it is published, and of which groups; empty where nothing is. */
export function withheldGroups(groups: readonly Group[]): { what: string; groups: string[] }[] {
  const rows = groupRows(groups)
  const those = (what: string, isWithheld: (row: GroupRow) => boolean) => ({
    what,
    groups: rows.filter(isWithheld).map(({ holding }) => groupWords(holding)),
  })
  return [
    those(
      'How many hold a case, how many cases they hold, and how these are spread',
      ({ holding }) => holding.suppressed,
    ),
    those(
      'How the cases are spread, and how many hold more than the limit',
      ({ holding }) => !holding.suppressed && holding.aboveLimit === null,
    ),
    those(
      'The quartiles and the most, because they would tell of so few workers one by one',
      ({ holding }) => holding.median !== null && holding.maximum === null,
    ),
    those(
      'How many workers there are, with those who hold no case',
      ({ holding, everybody }) => !holding.suppressed && everybody?.suppressed === true,
    ),
  ].filter(({ groups }) => groups.length > 0)
}

/**
 * For whoever has the rows: of the groups of which all is withheld, those that are small themselves, and those that are not
 * but would tell of a small one.
 */
export function withheldBecause(
  groups: readonly Group[],
  workers: readonly Worker[],
  limit: number,
): { small: string[]; others: string[] } {
  const withheld = groupRows(groups).flatMap(({ holding }) => (holding.suppressed ? [holding] : []))
  const isSmall = (group: Group) => workers.filter(worker => isIn(worker, group)).length < limit
  return {
    small: withheld.filter(isSmall).map(groupWords),
    others: withheld.filter(group => !isSmall(group)).map(groupWords),
  }
}
