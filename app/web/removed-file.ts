import type { Files } from '../../db/files.ts'
import { redactionOfFile } from '../../db/read/redactions.ts'
import type { House } from './house.ts'

/** A kept file's bytes. Throws a 410 where it was removed, which its page says too. */
export function fileStill({ live, files }: Pick<House, 'live'> & { files: Files }, sha256: string) {
  if (files.sizeOf(sha256) === null && redactionOfFile(live, sha256))
    throw new Response(null, { status: 410 })
  return files.read(sha256)
}
