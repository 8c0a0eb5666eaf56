import { guarded } from '../../web/guard.ts'
import { onPack } from '../../web/on-pack.ts'
import { pdfDownload } from './pdf-download.tsx'
import { releasedPaper } from './shown-pack.ts'

/** A released pack as a PDF. */
export const loader = guarded(onPack('read-plan'), ({ subject, publicEditions, house }) => {
  const paper = releasedPaper(house.live, publicEditions, subject)
  return pdfDownload(paper, house.browser, `${subject.ref}-${subject.on}.pdf`)
})
