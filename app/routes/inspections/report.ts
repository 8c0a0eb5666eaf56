import { guarded } from '../../web/guard.ts'
import { onInspection } from '../../web/on-inspection.ts'
import { sentFile } from '../../web/sent-file.ts'

/** The report as it came, to keep: never shown within our pages. */
export const loader = guarded(onInspection('read-plan'), ({ subject: { report }, files }) => {
  if (report === null) throw new Response(null, { status: 404 })
  return sentFile(files, report)
})
