import { z } from 'zod'
import type { Day } from '../../../app/domain/day.ts'
import { InspectionKind, inspectionKinds } from '../../../app/domain/inspection-kind.ts'
import { prepared } from '../../prepare.ts'
import type { Library } from '../open.ts'
import { byThen, factColumns, Facts, joinOverall } from './facts.ts'
import { wordsThatMatter } from './matters.ts'

const mostShown = 20

/**
 * How much of what is asked for a point must hold to be called alike, from 0 to about 1.5; and of two words or more,
 * two at least. Tried on 282 points of 50 published reports: of 16 pairs drawn by chance and read, 13 were about the
 * same thing from 0.6 on, 10 or 11 between 0.45 and 0.6, and 6 between 0.4 and 0.45. From 0.45 on, 130 of the points
 * have one alike at another council.
 */
const alikeEnough = 0.45
const leastShared = 2

const Candidate = Facts.extend({
  id: z.int(),
  text: z.string(),
  page: z.int(),
  position: z.int(),
  rank: z.number(),
})

/** A point of another council, and what came after it there. */
export interface Alike extends Facts {
  text: string
  page: number
  /** Its place in the report, as `reportBySha256` has it. */
  position: number
  likeness: number
  /** That council's next inspection with grades; null where the library has none. */
  next: Facts | null
  /** The most alike point of that council's later reports; null where none is alike enough. */
  again: { text: string; sha256: string; position: number; inspectionDates: string | null } | null
}

const pointCount = prepared((library: Library) =>
  library.prepare<[], number>('select count(*) from point').pluck(),
)
const holding = prepared((library: Library) =>
  library.prepare<[string], number>('select rowid from point_words where point_words match ?').pluck(),
)
const candidates = prepared((library: Library) =>
  library.prepare<{ match: string; except: string | null; asAt: Day | null; least: number }>(
    `select ${factColumns}, point.id, point.text, point.page, point.position, -bm25(point_words) as rank
     from point_words cross join point on point.id = point_words.rowid
     cross join report on report.sha256 = point.report ${joinOverall}
     where point_words match $match and ($except is null or report.council is not $except) and ${byThen}
       and -bm25(point_words) >= $least
     order by rank desc, point.id`,
  ),
)
const graded = prepared((library: Library) =>
  library.prepare<{ councils: string; kinds: string; asAt: Day | null }>(
    `select ${factColumns} from report ${joinOverall}
     where report.council in (select value from json_each($councils))
       and report.kind in (select value from json_each($kinds)) and report.began is not null and ${byThen}
     order by report.began`,
  ),
)

/** The points of other councils that are most like this one, best first. */
export function alikeElsewhere(
  library: Library,
  { text, except, asAt }: { text: string; except: string | null; asAt: Day | null },
): Alike[] {
  const { words, whole } = askedFor(library, text)
  if (words.length === 0) return []
  const match = words.map(({ term }) => term).join(' OR ')
  const shared = (id: number) => words.filter(({ holders }) => holders.has(id)).length
  const found = z
    .array(Candidate)
    .parse(candidates(library).all({ match, except, asAt, least: alikeEnough * whole }))
    .filter(({ id }) => shared(id) >= Math.min(leastShared, words.length))
  const shown = found.slice(0, mostShown)
  const councils = JSON.stringify([...new Set(shown.map(({ council }) => council))])
  const inspections = z.array(Facts).parse(graded(library).all({ councils, kinds: gradedKinds, asAt }))

  return shown.map(({ id, rank, ...point }) => {
    const again = found.find(other => isLaterThere(other, point))
    return {
      ...point,
      likeness: rank / whole,
      next: inspections.find(other => isLaterThere(other, point)) ?? null,
      again: again ? placed(again) : null,
    }
  })
}

const placed = ({ text, sha256, position, inspectionDates }: z.infer<typeof Candidate>) => ({
  text,
  sha256,
  position,
  inspectionDates,
})

const gradedKinds = JSON.stringify(InspectionKind.options.filter(kind => inspectionKinds[kind].givesGrades))

const isLaterThere = (other: Facts, { council, began }: Facts) =>
  council !== null &&
  other.council === council &&
  began !== null &&
  other.began !== null &&
  other.began > began

/**
 * The words to look for, without those in more than half of all points, and what a point of middling length that holds
 * each of them once would rank: with bm25 that is the sum of what the words weigh, by how rare they are.
 */
function askedFor(library: Library, text: string) {
  const all = pointCount(library).get() ?? 0
  const words = wordsThatMatter(text)
    .map(word => ({ term: `"${word}"`, holders: new Set(holding(library).all(`"${word}"`)) }))
    .filter(({ holders }) => holders.size <= all / 2)
  const weight = (count: number) => Math.log((all - count + 0.5) / (count + 0.5))
  return { words, whole: words.reduce((sum, { holders }) => sum + weight(holders.size), 0) }
}
