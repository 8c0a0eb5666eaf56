// npm run verify-history: whether history holds, its number of events and its head; exit 1 names what does not.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../db/connection.ts'
import { verifyHistory, type Fault } from '../../db/verify.ts'

const file = join(process.env['DATA_DIR'] ?? 'data', 'ilacs-tracker.sqlite')
if (!existsSync(file)) {
  console.log(`There is no history at ${file} yet. Start once with npm start, or set DATA_DIR.`)
  process.exit(1)
}

const db = openDatabase(file)
const verified = verifyHistory(db)
db.$client.close()

if (verified.holds) {
  const { number, hash } = verified.head
  console.log(`History holds: ${number} events, and the live edition is what they make.`)
  console.log(`Head: event ${number}, ${hash || 'no event yet'}`)
} else {
  console.log(`History does not hold. ${wordsFor(verified)}`)
  process.exitCode = 1
}

function wordsFor(found: Fault): string {
  switch (found.fault) {
    case 'live-edition-differs':
      return `Table ${found.table} of the live edition is not what history makes.`
    case 'out-of-order':
      return `Event ${found.event} is out of order: one before it is missing.`
    case 'chain-broken':
      return `Event ${found.event} does not follow the one before it: that one, or the link, was altered.`
    case 'open-part-altered':
      return `The open part of event ${found.event} was altered.`
    case 'exempt-part-altered':
      return `The exempt part of event ${found.event} was altered.`
    case 'hash-wrong':
      return `The number, time, person, role or kind of event ${found.event} was altered.`
    case 'unreadable':
      return `Event ${found.event} is sealed as it stands but cannot be read by this version.`
  }
}
