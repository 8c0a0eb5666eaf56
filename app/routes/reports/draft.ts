import { z } from 'zod'
import { Report } from '../../documents/report.ts'
import type { Person } from '../../domain/role.ts'
import type { House } from '../../web/house.ts'
import { onNothing } from '../../web/guard.ts'
import { UnconfirmedId } from '../../web/unconfirmed.ts'

/** The gate of the pages about an uploaded report, `/reports/:draft/…`: no record yet, so there is nothing to stand to. */
export const onDraft = {
  deed: 'record-inspection',
  params: z.object({ draft: UnconfirmedId }),
  on: onNothing,
} as const

/** The upload and what was read in it. Throws a 404 for anybody but the person who uploaded it. */
export function draftOf({ house, person }: { house: House; person: Person }, id: string) {
  const draft = house.unconfirmed.find(person.id, id)
  // What an earlier release of the reader found may lack something: then the report is uploaded again.
  const report = Report.safeParse(draft?.read)
  if (draft === null || !report.success) throw new Response(null, { status: 404 })
  const bytes = draft.bytes()
  // A pasted text has no pages to look at, and is no file to keep.
  const isPasted = !bytes.subarray(0, 1024).includes('%PDF-')
  return { ...draft, bytes, isPasted, report: report.data }
}
