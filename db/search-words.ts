import type { Connection } from './connection.ts'

export type SearchKind =
  | 'person'
  | 'inspection'
  | 'finding'
  | 'point'
  | 'action'
  | 'update'
  | 'evidence'
  | 'meeting'
  | 'resolution'
  | 'request'
  | 'measure'
  | 'workforce'

/** Puts a record's words into the search index, in place of what it held for that record before. */
export function indexWords(db: Connection) {
  const { $client } = db
  const known = $client
    .prepare<[string, string], number>('select id from searchable where kind = ? and ref = ?')
    .pluck()
  const forget = $client.prepare('delete from search_words where rowid = ?')
  const write = $client.prepare(
    'insert into search_words (rowid, title, body, kind, ref) values (?, ?, ?, ?, ?)',
  )
  const enter = $client.prepare('insert into searchable (kind, ref, id) values (?, ?, ?)')

  return (kind: SearchKind, ref: string, title: string, body: string) => {
    const before = known.get(kind, ref) ?? null
    if (before !== null) forget.run(before)
    const { lastInsertRowid } = write.run(before, title, body, kind, ref)
    if (before === null) enter.run(kind, ref, lastInsertRowid)
  }
}

/** Takes a record out of the search index. */
export function unindexWords({ $client }: Connection) {
  const leave = $client
    .prepare<[string, string], number>('delete from searchable where kind = ? and ref = ? returning id')
    .pluck()
  const forget = $client.prepare('delete from search_words where rowid = ?')
  return (kind: SearchKind, ref: string) => forget.run(leave.get(kind, ref))
}
