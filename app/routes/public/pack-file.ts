import { docx, docxOf } from '../../documents/write-paper.ts'
import { downloadOf } from '../../web/download.ts'
import { published } from '../../web/published.ts'
import { releasedPaper } from '../packs/shown-pack.ts'
import { releasedPack } from './released-pack.ts'

/** Papers as a Word file; of what was withdrawn there is none any more. */
export const loader = published(async shown => {
  const pack = releasedPack(shown)
  const paper = pack.state === 'released' ? releasedPaper(shown.live, shown.editions, pack) : null
  if (paper === null) throw new Response(null, { status: 404 })
  return downloadOf(await docxOf(paper), `${pack.ref}-${pack.on}.docx`, docx)
})
