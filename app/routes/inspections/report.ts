import { downloadOf } from '../../web/download.ts'
import { guarded } from '../../web/guard.ts'
import { onInspection } from '../../web/on-inspection.ts'
import { fileStill } from '../../web/removed-file.ts'

/** The report as it came, to keep: never shown within our pages. */
export const loader = guarded(onInspection('read-plan'), ({ subject: { report }, house }) => {
  if (report === null) throw new Response(null, { status: 404 })
  return downloadOf(fileStill(house, report.sha256), report.name, report.mime)
})
