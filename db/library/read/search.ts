import { z } from 'zod'
import type { Day } from '../../../app/domain/day.ts'
import { prepared } from '../../prepare.ts'
import { matchOf } from '../../read/search.ts'
import type { Library } from '../open.ts'
import { byThen, factColumns, Facts, joinOverall, newestFirst } from './facts.ts'

/** What is looked for: null is any. Without words, all that the rest lets through. */
export interface Wanted {
  words: string
  within: 'points' | 'findings' | 'both'
  council: string | null
  kind: string | null
  framework: string | null
  /** Of overall effectiveness; `none` where the report gives none. */
  grade: string | null
  asAt: Day | null
}

const FoundText = Facts.extend({
  /** The words found stand between U+0001 and U+0002. */
  text: z.string(),
  page: z.int(),
  /** Its place in the report, as `reportBySha256` has it. */
  position: z.int(),
  /** Null for a point. */
  paragraph: z.int().nullable(),
})
export type FoundText = z.infer<typeof FoundText>

type Source = 'point' | 'finding'
type Chosen = Omit<Wanted, 'words' | 'within'>

const chosen = `${byThen}
  and ($council is null or report.council = $council)
  and ($kind is null or report.kind = $kind)
  and ($framework is null or report.framework = $framework)
  and ($grade is null or coalesce(overall.grade_key, 'none') = $grade)`

/** A point is shown whole, a finding by the stretch in which the words are. Ordered by rank, only what is shown is marked. */
const marked = {
  point: 'highlight(point_words, 0, char(1), char(2))',
  finding: "snippet(finding_words, 0, char(1), char(2), '…', 48)",
}
const tables = {
  ranked: (source: Source) =>
    `${source}_words cross join ${source} on ${source}.id = ${source}_words.rowid
     cross join report on report.sha256 = ${source}.report ${joinOverall}
     where ${source}_words match $match and ${chosen}`,
  plain: (source: Source) =>
    `report ${joinOverall} join ${source} on ${source}.report = report.sha256 where ${chosen}`,
}
const columns = (source: Source, text: string) =>
  `${factColumns}, ${text} as text, ${source}.page, ${source}.position,
  ${source === 'finding' ? 'finding.paragraph' : 'null'} as paragraph`

const statementsFor = (source: Source) => ({
  ranked: prepared((library: Library) =>
    library.prepare(
      `select ${columns(source, marked[source])} from ${tables.ranked(source)}
       order by ${source}_words.rank limit $limit offset $offset`,
    ),
  ),
  plain: prepared((library: Library) =>
    library.prepare(
      `select ${columns(source, `${source}.text`)} from ${tables.plain(source)}
       order by ${newestFirst}, ${source}.position limit $limit offset $offset`,
    ),
  ),
  countRanked: prepared((library: Library) =>
    library
      .prepare<Chosen & { match: string }, number>(`select count(*) from ${tables.ranked(source)}`)
      .pluck(),
  ),
  countPlain: prepared((library: Library) =>
    library.prepare<Chosen, number>(`select count(*) from ${tables.plain(source)}`).pluck(),
  ),
})
const statements = { point: statementsFor('point'), finding: statementsFor('finding') }

/** Improvement points first, then findings, each best first (without words newest first), with how many there are in all. */
export function searchLibrary(library: Library, wanted: Wanted, offset: number, limit: number) {
  const { words, within, ...rest } = wanted
  const match = matchOf(words)
  const points = within === 'findings' ? 0 : count('point')
  const findings = within === 'points' ? 0 : count('finding')
  const fromPoints = Math.max(0, Math.min(limit, points - offset))
  return {
    points,
    findings,
    found: [
      ...texts('point', offset, fromPoints),
      ...texts('finding', Math.max(0, offset - points), Math.min(findings, limit - fromPoints)),
    ],
  }

  function count(source: Source): number {
    const { countRanked, countPlain } = statements[source]
    return (match === '' ? countPlain(library).get(rest) : countRanked(library).get({ ...rest, match })) ?? 0
  }

  function texts(source: Source, from: number, most: number): FoundText[] {
    if (most === 0) return []
    const { ranked, plain } = statements[source]
    const asked = { ...rest, limit: most, offset: from }
    const rows = match === '' ? plain(library).all(asked) : ranked(library).all({ ...asked, match })
    return z.array(FoundText).parse(rows)
  }
}
