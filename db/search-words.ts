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

/** Puts a record's words into the search index, in place of what it held for that record before. */
export function indexWords(db: Connection) {
  const { $client } = db
  const known = $client.prepare<[string, string], { id: number }>(
    'select id from searchable where kind = ? and ref = ?',
  )
  const enter = $client.prepare('insert into searchable (kind, ref) values (?, ?)')
  const forget = $client.prepare('delete from search_words where rowid = ?')
  const write = $client.prepare('insert into search_words (rowid, title, body) values (?, ?, ?)')

  return (kind: SearchKind, ref: string, title: string, body: string) => {
    const before = known.get(kind, ref)
    if (before) forget.run(before.id)
    write.run(before?.id ?? enter.run(kind, ref).lastInsertRowid, title, body)
  }
}

/** Takes a record out of the search index. */
export function unindexWords(db: Connection) {
  const forget = db.$client.prepare(
    'delete from search_words where rowid = (select id from searchable where kind = ? and ref = ?)',
  )
  return (kind: SearchKind, ref: string) => forget.run(kind, ref)
}
