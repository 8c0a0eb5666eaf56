import { wordsThatMatter } from '../../app/domain/words-that-matter.ts'
import type { Finding } from '../../app/domain/events/inspections.ts'
import type { FindingOf } from '../../app/domain/finding.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

export type FoundFinding = Finding & FindingOf

const statements = prepared(({ $client }) => ({
  of: $client.prepare<[string], Finding & { points: string | null }>(
    `select paragraph, page, text, (select group_concat(point, ' ') from point_finding
       where point_finding.inspection = finding.inspection and point_finding.paragraph = finding.paragraph) as points
     from finding where inspection = ? order by paragraph`,
  ),
  linked: $client.prepare<[string], FoundFinding>(
    `select inspection, paragraph, page, text from point_finding join finding using (inspection, paragraph)
     where point = ? order by inspection desc, paragraph`,
  ),
  linkedOf: $client.prepare<[string], FindingOf & { point: string; text: string }>(
    `select point, inspection, paragraph, text from point_finding join finding using (inspection, paragraph)
     where inspection = ?`,
  ),
  exists: $client.prepare<[string, number]>('select 1 from finding where inspection = ? and paragraph = ?'),
  count: $client.prepare<[string], number>('select count(*) from finding where inspection = ?').pluck(),
  like: $client.prepare<{ match: string; limit: number }, FoundFinding>(
    `select finding.inspection, finding.paragraph, finding.page, finding.text from search_words
     join finding on search_words.ref = finding.inspection || '/' || finding.paragraph
     where search_words match $match and kind = 'finding' order by bm25(search_words, 0, 1) limit $limit`,
  ),
}))

/** The findings of an inspection's report in its order, each with the references of the points it is linked to. */
export const findingsOf = (db: Connection, inspection: string) =>
  statements(db)
    .of.all(inspection)
    .map(({ points, ...finding }) => ({ ...finding, points: points?.split(' ') ?? [] }))

/** The findings linked to a point, newest inspection first. */
export const findingsFor = (db: Connection, point: string): FoundFinding[] => statements(db).linked.all(point)

/** Every link to a finding of an inspection, with the words it rests on. */
export const linkedFindings = (db: Connection, inspection: string) => statements(db).linkedOf.all(inspection)

export const countFindings = (db: Connection, inspection: string): number =>
  statements(db).count.get(inspection) ?? 0

export const findingExists = (db: Connection, { inspection, paragraph }: FindingOf): boolean =>
  statements(db).exists.get(inspection, paragraph) !== undefined

/** The findings that share the words that matter with a text, most alike first. */
export function findingsLike(db: Connection, text: string, limit: number): FoundFinding[] {
  const words = wordsThatMatter(text)
  if (words.length === 0) return []
  return statements(db).like.all({ match: words.map(word => `"${word}"`).join(' OR '), limit })
}
