import { createHash, randomBytes } from 'node:crypto'
import { createSessionStorage, type SessionStorage } from '@remix-run/node'
import { z } from 'zod'
import { later, type Instant } from '../domain/day.ts'
import type { Connection } from '../../db/connection.ts'
import {
  findSession,
  forgetSession,
  forgetSessionsEndedBefore,
  moveSessionOn,
  writeSession,
} from '../../db/keys/sessions.ts'

/** A session ends after an hour without a visit. */
const idleMilliseconds = 60 * 60_000
/** Moved on at most this often, so that reading a page rarely writes. */
const movedOnAfter = 5 * 60_000

const SessionData = z.object({ person: z.string().optional() })
export type SessionData = z.infer<typeof SessionData>
export type Sessions = SessionStorage<SessionData>

/**
 * Remix's sessions over our own table. The cookie carries an opaque random id; the table holds only its hash, so that
 * a copy of the database lets nobody in.
 */
export function openSessions(
  live: Connection,
  now: () => Instant,
  secret: string,
  secure: boolean,
): Sessions {
  const expiry = () => later(now(), idleMilliseconds)

  function write(id: string, data: unknown) {
    writeSession(live, { idHash: hashed(id), data: JSON.stringify(data), expiresAt: expiry() })
  }

  return createSessionStorage<SessionData>({
    cookie: { name: 'ilacs-session', httpOnly: true, sameSite: 'lax', path: '/', secure, secrets: [secret] },
    createData(data) {
      forgetSessionsEndedBefore(live, now())
      const id = randomBytes(32).toString('base64url')
      write(id, data)
      return Promise.resolve(id)
    },
    readData: id => Promise.resolve(readSession(live, now(), hashed(id))),
    updateData(id, data) {
      write(id, data)
      return Promise.resolve()
    },
    deleteData(id) {
      forgetSession(live, hashed(id))
      return Promise.resolve()
    },
  })
}

/** What a session holds, by the hash of its id; null where it ended or never was. */
function readSession(live: Connection, now: Instant, idHash: string): SessionData | null {
  const row = standing(live, now, idHash)
  return row === undefined ? null : SessionData.parse(JSON.parse(row.data))
}

/** Who a session is of, by the hash of its id; undefined where it ended or never was. */
export const personIn = (live: Connection, now: Instant, idHash: string): string | undefined =>
  standing(live, now, idHash)?.person ?? undefined

/** A visit moves a session's end on. */
function standing(live: Connection, now: Instant, idHash: string) {
  const row = findSession(live, idHash)
  if (row === undefined) return undefined
  const left = Date.parse(row.expiresAt) - Date.parse(now)
  if (left <= 0) return undefined
  if (left < idleMilliseconds - movedOnAfter) moveSessionOn(live, idHash, later(now, idleMilliseconds))
  return row
}

/** What stands in the table in place of a session's id. */
export const hashed = (id: string) => createHash('sha256').update(id).digest('hex')
