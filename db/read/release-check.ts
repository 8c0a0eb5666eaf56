import { createHash } from 'node:crypto'
import { dayInLondon, type Day } from '../../app/domain/day.ts'
import { marksAmong, type Known, type Mark, type PublicText } from '../../app/domain/identifying.ts'
import type { Connection } from '../connection.ts'
import type { PublicEditions } from '../editions.ts'
import { newestRelease } from './packs.ts'
import { knownTo, publicTexts } from './public-texts.ts'

/** What the second person looks at before a release. */
export interface ReleaseCheck {
  /** The texts that become public with it, which no release that stands has shown. */
  texts: PublicText[]
  known: Known
  marks: Mark[]
  /** Of those texts: what was looked at is what is released, or nothing is. */
  digest: string
}

export function releaseCheck(
  live: Connection,
  { publicNow, publicThrough }: PublicEditions,
  pack: string,
  today: Day,
): ReleaseCheck {
  const open = publicNow().db
  const last = newestRelease(live)
  const shown = new Set(
    last === null
      ? []
      : publicTexts(publicThrough(last.releasedNumber).db, dayInLondon(last.releasedAt), last.ref).map(asOne),
  )
  const texts = publicTexts(open, today, pack).filter(text => !shown.has(asOne(text)))
  const known = knownTo(live, open, today)
  const digest = createHash('sha256').update(JSON.stringify(texts)).digest('hex')
  return { texts, known, marks: marksAmong(texts, known), digest }
}

const asOne = ({ where, text }: PublicText) => `${where}\n${text}`
