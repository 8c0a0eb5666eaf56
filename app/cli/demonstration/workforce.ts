import type { RoleBand } from '../../domain/role-band.ts'
import type { Worker } from '../../domain/worker.ts'

type Row = Omit<Worker, 'role'>

const each = (role: RoleBand, rows: readonly Row[]): Worker[] => rows.map(row => ({ role, ...row }))
const holding = (cases: readonly number[], agency = false): Row[] =>
  cases.map(held => ({ agency, fte: 1, cases: held }))
const partTime = (cases: readonly number[]): Row[] =>
  cases.map(held => ({ agency: false, fte: 0.5, cases: held }))

/**
 * Every social worker on one day, invented: of all who hold a case the average is 21, because senior practitioners and
 * managers hold few; those on the front line hold 40.
 */
export const workforce: readonly Worker[] = [
  ...each('case-holder', partTime([20, 21])),
  ...each('case-holder', holding([22, 23, 24, 44, 45, 46, 47, 48, 49, 50, 51, 52])),
  ...each('case-holder', holding([21, 23, 47, 48, 49, 50, 50, 50], true)),
  ...each('newly-qualified', holding([16, 18, 19, 20, 20, 21, 22, 24])),
  ...each('senior-practitioner', holding(Array.from({ length: 22 }, (_, at) => (at < 8 ? 8 : 9)))),
  ...each('first-line-manager', holding([2, 3, 4, 4, 5, 6, 0, 0, 0, 0, 0, 0])),
  // So few that their numbers are withheld.
  ...each('middle-manager', holding([1, 2, 2])),
]

/** The same a quarter before: fewer agency workers, and more for those who hold most. */
export const workforceBefore: readonly Worker[] = workforce
  .filter(({ agency }, at) => !agency || at % 8 !== 0)
  .map(worker => ({ ...worker, cases: worker.cases > 40 ? worker.cases + 5 : worker.cases }))
