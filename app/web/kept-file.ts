import { createHash } from 'node:crypto'
import type { Command } from '../commands/runner.ts'
import type { KeptFile } from '../domain/events/inspections.ts'
import { isRefusal, refusal } from '../domain/refusal.ts'
import type { Files } from '../../db/files.ts'
import { redactionOfFile } from '../../db/read/redactions.ts'
import type { Upload } from './uploads.ts'

/** What an event says of a file that is to be kept. `mime` is what its content was found to be. */
export function keptFileOf({ name, bytes }: Upload, mime: string): KeptFile {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), name, mime, size: bytes.byteLength }
}

/**
 * The command, with the file kept once it has decided and before that is recorded: no history of a file that is not on
 * disk, and no file of a deed that was refused.
 */
export function keeping<Order>(
  files: Files,
  bytes: Uint8Array | null,
  command: Command<Order>,
): Command<Order> {
  return (edition, order) => {
    const decided = command(edition, order)
    if (bytes === null || isRefusal(decided)) return decided
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    // Whatever was removed by two must not come back by one.
    if (redactionOfFile(edition.db, sha256)) return refusal('file-was-removed', { field: 'file' })
    files.keep(bytes)
    return decided
  }
}
