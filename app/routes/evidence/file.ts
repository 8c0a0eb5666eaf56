import { guarded } from '../../web/guard.ts'
import { onEvidence } from '../../web/on-evidence.ts'
import { downloadOf } from '../../web/download.ts'
import { fileStill } from '../../web/removed-file.ts'

/** The file as it came; never drawn in the browser, whatever it says it is. */
export const loader = guarded(onEvidence, ({ subject: { sha256, fileName, mime, ref }, house }) => {
  if (sha256 === null) throw new Response(null, { status: 404 })
  return downloadOf(fileStill(house, sha256), fileName ?? ref, mime ?? 'application/octet-stream')
})
