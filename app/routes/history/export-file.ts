import { fitsZip, zipOf } from '../../documents/zip-file.ts'
import { downloadInPieces } from '../../web/download.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { exportName, wholeExport } from './whole-export.ts'

/** History as one download. Of a past day there is none: what was redacted since is said by later events. */
export const loader = guarded(
  { deed: 'export-history', params: noParams, on: onNothing },
  ({ house, now, today, edition }) => {
    const files = wholeExport(house, now)
    const name = exportName(today)
    if (edition.asAt !== null || !fitsZip(files, name)) throw new Response(null, { status: 404 })
    return downloadInPieces(zipOf(files, name), `${name}.zip`, 'application/zip')
  },
)
