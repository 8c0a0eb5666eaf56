import { published } from '../../web/published.ts'
import { pdfDownload } from '../packs/pdf-download.tsx'
import { sealNumbered } from '../packs/seal-numbered.ts'
import { planPaper } from './plan-paper.ts'

/** The plan as published, as a PDF. */
export const loader = published(({ newest, live, browser }) => {
  if (newest === null) throw new Response(null, { status: 404 })
  const { db, day, release } = newest
  const paper = planPaper(db, day, sealNumbered(live, release.releasedNumber))
  return pdfDownload(paper, browser, `plan-${day}.pdf`)
})
