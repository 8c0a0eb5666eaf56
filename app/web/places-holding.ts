import { excerptOf, matching, type PartOfEvent } from '../domain/redaction.ts'
import type { Instant } from '../domain/day.ts'
import type { EventType } from '../domain/history.ts'
import type { Person } from '../domain/role.ts'
import type { Edition } from '../../db/editions.ts'
import { mattersOpenTo } from '../../db/read/exempt-matters.ts'
import { entryOf } from '../../db/read/history.ts'
import { keptFiles, type FileOf } from '../../db/read/kept-files.ts'
import { partsHolding } from '../../db/read/parts-holding.ts'
import type { House } from './house.ts'

export interface PlaceHolding extends PartOfEvent {
  at: Instant
  type: EventType
  /** Around what was found, marked as a search marks it; empty for exempt matter, whose reading is recorded elsewhere. */
  excerpts: string[]
  removable: boolean
}

/** Where passages stand, as far as this person may know: parts of events, and files that are plain text. */
export function placesHolding(
  { live, files }: Pick<House, 'live' | 'files'>,
  edition: Edition,
  passages: readonly string[],
  { reads = [] }: Person,
): { parts: PlaceHolding[]; files: FileOf[] } {
  const pattern = matching(passages)
  const open = mattersOpenTo(live, reads)
  return {
    parts: partsHolding(live, passages)
      .filter(({ number }) => entryOf(edition.db, number) !== null)
      .filter(({ matter }) => matter === null || open.has(matter))
      .map(({ number, part, at, type, texts, standIn, matter }) => ({
        number,
        part,
        at,
        type,
        excerpts: matter === null ? texts.map(text => excerptOf(text, pattern)) : [],
        removable: standIn !== null,
      })),
    files: keptFiles(live, reads).filter(
      ({ sha256, mime }) =>
        passages.length > 0 &&
        mime.startsWith('text/') &&
        files.sizeOf(sha256) !== null &&
        inAnyEncoding(files.read(sha256)).some(text => text.search(pattern) !== -1),
    ),
  }
}

const inAnyEncoding = (bytes: Buffer) =>
  (['utf8', 'latin1', 'utf16le'] as const).map(encoding => bytes.toString(encoding))
