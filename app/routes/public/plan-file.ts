import { docx, docxOf } from '../../documents/write-paper.ts'
import { downloadOf } from '../../web/download.ts'
import { published } from '../../web/published.ts'
import { sealNumbered } from '../packs/seal-numbered.ts'
import { planPaper } from './plan-paper.ts'

/** The plan as published, as a Word file. */
export const loader = published(async ({ newest, live }) => {
  if (newest === null) throw new Response(null, { status: 404 })
  const { db, day, release } = newest
  const paper = planPaper(db, day, sealNumbered(live, release.releasedNumber))
  return downloadOf(await docxOf(paper), `plan-${day}.docx`, docx)
})
