import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

export interface Found {
  kind: string
  ref: string
  title: string
  /** A stretch of the text with the words found between U+0001 and U+0002. */
  stretch: string
}

const find = prepared(db =>
  db.$client.prepare<{ match: string; limit: number }, Found>(
    `select kind, ref, title, snippet(search_words, 1, char(1), char(2), '…', 32) as stretch
     from search_words where search_words match $match order by bm25(search_words, 4, 1) limit $limit`,
  ),
)
const count = prepared(db =>
  db.$client
    .prepare<[string], number>('select count(*) from search_words where search_words match ?')
    .pluck(),
)

export const mostFound = 50

/** What holds all the words, best first, of this edition; at most `mostFound`, with how many there are in all. */
export function search(db: Connection, words: string): { found: Found[]; total: number } {
  const match = matchOf(words)
  if (match === '') return { found: [], total: 0 }
  return { found: find(db).all({ match, limit: mostFound }), total: count(db).get(match) ?? 0 }
}

/** Each word as FTS5 text, so that nothing typed is read as its query language; the last may be the start of a word. */
export function matchOf(words: string): string {
  const terms = words.match(/[\p{L}\p{N}]+/gu) ?? []
  return terms.map((term, place) => `"${term}"${place === terms.length - 1 ? '*' : ''}`).join(' ')
}
