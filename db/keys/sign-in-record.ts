import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

/** How attempts to sign in went. */
export interface Tally {
  succeeded: number
  failed: number
  /** Turned away unread, after too many failures. */
  refused: number
}
const tally = `count(*) filter (where outcome = 'succeeded') as succeeded,
  count(*) filter (where outcome = 'failed') as failed, count(*) filter (where outcome = 'refused') as refused`

const byDay = prepared(({ $client }) =>
  $client.prepare<[], Tally & { day: string }>(
    `select substr(at, 1, 10) as day, ${tally} from sign_in_attempt group by day order by day desc limit 400`,
  ),
)
// An e-mail that is nobody's is kept as a keyed hash alone: what is told of it is how many there were.
const byPerson = prepared(({ $client }) =>
  $client.prepare<[], Tally & { person: string | null; emails: number; last: string }>(
    `select person, count(distinct email_hash) as emails, max(at) as last, ${tally} from sign_in_attempt
     group by person order by failed desc, last desc`,
  ),
)
const byAddress = prepared(({ $client }) =>
  $client.prepare<[], Tally & { address: string; people: number }>(
    `select address, count(distinct email_hash) as people, ${tally} from sign_in_attempt
     group by address order by failed desc, address limit 100`,
  ),
)
const open = prepared(({ $client }) =>
  $client.prepare<[string], { person: string | null; sessions: number }>(
    `select data ->> '$.person' as person, count(*) as sessions from session
     where expires_at > ? and data ->> '$.person' is not null group by person order by person`,
  ),
)

/** What is kept of signing in: by day of UTC, by person, by the address it came from, and who is signed in at an instant. */
export const signInRecord = (live: Connection, now: string) => ({
  days: byDay(live).all(),
  people: byPerson(live).all(),
  addresses: byAddress(live).all(),
  sessions: open(live).all(now),
})
