import { docx, docxOf } from '../../documents/write-paper.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded } from '../../web/guard.ts'
import { onPack } from '../../web/on-pack.ts'
import { releasedPaper } from './shown-pack.ts'

/** A released pack as a Word file. */
export const loader = guarded(onPack('read-plan'), async ({ subject, publicEditions, house }) => {
  const paper = releasedPaper(house.live, publicEditions, subject)
  if (paper === null) throw new Response(null, { status: 404 })
  return downloadOf(await docxOf(paper), `${subject.ref}-${subject.on}.docx`, docx)
})
