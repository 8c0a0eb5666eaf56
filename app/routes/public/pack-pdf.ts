import { published } from '../../web/published.ts'
import { pdfDownload } from '../packs/pdf-download.tsx'
import { releasedPaper } from '../packs/shown-pack.ts'
import { releasedPack } from './released-pack.ts'

/** Papers as a PDF; of what was withdrawn there is none any more. */
export const loader = published(shown => {
  const pack = releasedPack(shown)
  const paper = pack.state === 'released' ? releasedPaper(shown.live, shown.editions, pack) : null
  return pdfDownload(paper, shown.browser, `${pack.ref}-${pack.on}.pdf`)
})
