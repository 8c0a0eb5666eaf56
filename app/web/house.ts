import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../domain/day.ts'
import { openDatabase, type Connection } from '../../db/connection.ts'
import { openEditions, type Editions } from '../../db/editions.ts'
import { openFiles, writeDurably, type Files } from '../../db/files.ts'
import { openLibrary, type Library } from '../../db/library/open.ts'
import { rebuildAfterMigration } from '../../db/rebuild.ts'
import { openClock } from './clock.ts'
import { headSettingsOf, type HeadSettings } from './head-settings.ts'
import { mailSettingsOf } from './mail-settings.ts'
import { openRedacting, type Redacting } from './redacting.ts'
import { openSessions, type Sessions } from './sessions.ts'
import { openSignedIn, type SignedIn } from './signed-in.ts'
import { systemBrowser } from './system-browser.js'
import { openUnconfirmed, type Unconfirmed } from './unconfirmed.ts'

/** What the server opens once and every visit uses. */
export interface House {
  live: Connection
  editions: Editions
  files: Files
  library: Library
  sessions: Sessions
  signedIn: SignedIn
  unconfirmed: Unconfirmed
  redacting: Redacting
  dataDirectory: string
  /** Where the browser is that prints PDF; null where this machine has none. */
  browser: string | null
  /** Whether reminders can be sent from here. */
  mailIsSetUp: boolean
  /** Where the head of each release is kept besides. */
  heads: HeadSettings
  /** A hash that only this installation can make: what it stands for cannot be guessed from a copy of the database. */
  keyedHash: (text: string) => string
  now: () => Instant
  close(): void
}

/** How many folded editions are kept in memory. */
const keptEditions = 10

/** Opens DATA_DIR (`data` where it is not given), making it on the first start, and brings its databases up to date. */
export function openHouse(env: Record<string, string | undefined>): House {
  const dataDirectory = env['DATA_DIR'] ?? 'data'
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  const now = openClock(env)
  const live = openDatabase(join(dataDirectory, 'ilacs-tracker.sqlite'))
  rebuildAfterMigration(live)
  const editions = openEditions(live, keptEditions)
  const library = openLibrary(join(dataDirectory, 'library.sqlite'))
  const secret = cookieSecret(join(dataDirectory, 'cookie-secret'))
  const unconfirmed = openUnconfirmed(join(dataDirectory, 'unconfirmed'), now)
  const files = openFiles(join(dataDirectory, 'files'))
  const redacting = openRedacting({ live, editions, files, unconfirmed, dataDirectory })
  const secure = env['PUBLIC_ORIGIN']?.startsWith('https:') ?? false
  const sessions = openSessions(live, now, secret, secure)
  return {
    live,
    editions,
    files,
    library,
    sessions,
    signedIn: openSignedIn(live, sessions),
    unconfirmed,
    redacting,
    dataDirectory,
    browser: systemBrowser(env) ?? null,
    mailIsSetUp: !('missing' in mailSettingsOf(env)),
    heads: headSettingsOf(env),
    keyedHash: text => createHmac('sha256', secret).update(text).digest('hex'),
    now,
    close() {
      unconfirmed.close()
      editions.close()
      library.close()
      live.$client.close()
    },
  }
}

/** Made once for each installation: a cookie signed elsewhere is forged. */
function cookieSecret(path: string): string {
  if (!existsSync(path)) writeDurably(path, randomBytes(32))
  return readFileSync(path).toString('hex')
}
