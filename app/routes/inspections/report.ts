import { downloadOf } from '../../web/download.ts'
import { guarded } from '../../web/guard.ts'
import { onInspection } from '../../web/on-inspection.ts'

/** The report as it came, to keep: never shown within our pages. */
export const loader = guarded(onInspection('read-plan'), ({ subject: { report }, files }) => {
  if (report === null) throw new Response(null, { status: 404 })
  return downloadOf(new Uint8Array(files.read(report.sha256)), report.name, report.mime)
})
