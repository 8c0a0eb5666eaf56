import { z } from 'zod'
import { Instant } from '../../app/domain/day.ts'
import { sameExactNumbers } from '../../app/domain/exact-numbers.ts'
import { redactionEvents } from '../../app/domain/events/redactions.ts'
import { EventType, readSays, subjectsOf } from '../../app/domain/history.ts'
import { matching, without, type PartOfEvent } from '../../app/domain/redaction.ts'
import { MatterRef } from '../../app/domain/reference.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { sha256 } from '../seal.ts'

/** A part of an event in which passages stand. */
export interface FoundPart extends PartOfEvent {
  at: Instant
  type: EventType
  /** The exempt matter whose part it is. */
  matter: string | null
  /** The texts in which they stand, as they are. */
  texts: string[]
  /** What would stand in for the part, as JSON; null where the event could not be read with it. */
  standIn: string | null
  digest: string | null
}

const Payload = z.record(z.string(), z.unknown())

interface Row {
  number: number
  at: string
  type: string
  open: string
  exempt: string | null
}
const everyEvent = prepared(({ $client }) =>
  $client.prepare<[], Row>('select number, at, type, open, exempt from event order by number'),
)
const oneEvent = prepared(({ $client }) =>
  $client.prepare<[number], Row>('select number, at, type, open, exempt from event where number = ?'),
)
/** Every part of history in which one of the passages stands, in order. */
export function partsHolding(db: Connection, passages: readonly string[]): FoundPart[] {
  if (passages.length === 0) return []
  const pattern = matching(passages)
  const found: FoundPart[] = []
  for (const row of everyEvent(db).iterate()) found.push(...partsOf(row, pattern))
  return found
}

/** The parts of one event in which the pattern is found, each with what would stand in for it. */
function partsOf(row: Row, pattern: RegExp): FoundPart[] {
  const type = EventType.parse(row.type)
  const open = Payload.parse(JSON.parse(row.open))
  const exempt = row.exempt === null ? null : Payload.parse(JSON.parse(row.exempt))
  const [openPart, exemptPart] = [without(open, pattern), without(exempt, pattern)]
  const matter = MatterRef.nullable()
    .catch(null)
    .parse(open['matter'] ?? null)

  return [
    { part: 'open' as const, of: open, ...openPart, whole: openPart.standIn },
    {
      part: 'exempt' as const,
      of: exempt,
      ...exemptPart,
      whole: { ...open, ...Payload.nullable().parse(exemptPart.standIn) },
    },
  ]
    .filter(({ texts }) => texts.length > 0)
    .map(({ part, standIn, texts, whole }) => {
      const readable = sameRecord(type, { ...open, ...(part === 'exempt' && exempt) }, whole)
      const text = readable ? JSON.stringify(standIn) : null
      return {
        number: row.number,
        part,
        at: Instant.parse(row.at),
        type,
        matter: part === 'exempt' ? matter : null,
        texts,
        standIn: text,
        digest: text === null ? null : sha256(text),
      }
    })
}

/** Words go, never the record they stand in: with the stand-in the event must read, and be about the same records. */
function sameRecord(type: EventType, was: object, is: unknown): boolean {
  // That something was removed, by whom and why, stays for ever.
  if (Object.hasOwn(redactionEvents, type)) return false
  try {
    const [before, after] = [subjectsOf(readSays(type, was)), subjectsOf(readSays(type, is))]
    return JSON.stringify(before) === JSON.stringify(after) && sameExactNumbers(textOf(was), textOf(is))
  } catch {
    return false
  }
}

const Text = z.object({ text: z.string() }).catch({ text: '' })
const textOf = (payload: unknown) => Text.parse(payload).text

/** One part as it would be with the passages gone; undefined where they do not stand in it. */
export function partHolding(
  db: Connection,
  { number, part }: PartOfEvent,
  passages: readonly string[],
): FoundPart | undefined {
  const row = oneEvent(db).get(number)
  return row && partsOf(row, matching(passages)).find(found => found.part === part)
}
