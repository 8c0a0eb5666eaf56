import type { Connection } from './connection.ts'
import { prepared } from './prepare.ts'

/**
 * Finds in a table of events the last number before an instant; 0 where there is none. Times never go back from one
 * number to the next, so it is found by halving, without an index that every change would have to write.
 */
export function lastBeforeIn(table: 'event' | 'entry') {
  const through = prepared(({ $client }) =>
    $client.prepare<[number], { number: number; at: string }>(
      `select number, at from ${table} where number <= ? order by number desc limit 1`,
    ),
  )
  return (db: Connection, instant: string): number => {
    let low = 0
    let high = through(db).get(Number.MAX_SAFE_INTEGER)?.number ?? 0
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      const found = through(db).get(middle)
      if (found === undefined || found.at < instant) low = middle
      else high = found.number - 1
    }
    return low
  }
}
