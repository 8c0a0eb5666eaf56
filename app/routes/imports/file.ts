import { z } from 'zod'
import { downloadOf } from '../../web/download.ts'
import { guarded } from '../../web/guard.ts'
import { fileStill } from '../../web/removed-file.ts'
import { importedFile } from '../../../db/read/plan-imports.ts'

const params = z.object({ number: z.coerce.number().int().positive() })

/** A spreadsheet as it came. */
export const loader = guarded(
  {
    deed: 'import-plan',
    params,
    on: ({ db }, { number }) => (importedFile(db, number) === undefined ? null : {}),
  },
  ({ params: { number }, edition: { db }, house }) => {
    const kept = importedFile(db, number)
    if (kept === undefined) throw new Response(null, { status: 404 })
    return downloadOf(fileStill(house, kept.sha256), kept.name, kept.mime)
  },
)
