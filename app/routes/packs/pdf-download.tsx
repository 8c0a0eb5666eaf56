import { renderToStaticMarkup } from 'react-dom/server'
import type { Paper } from '../../domain/paper.ts'
import { pdf, printPdf } from '../../documents/print-pdf.ts'
import { PrintedPaper } from '../../ui/printed-paper.tsx'
import { downloadOf } from '../../web/download.ts'

/** A paper as a PDF; 404 where there is no paper, or no browser that prints it. */
export async function pdfDownload(
  paper: Paper | null,
  browser: string | null,
  name: string,
): Promise<Response> {
  if (paper === null || browser === null) throw new Response(null, { status: 404 })
  const html = `<!doctype html>${renderToStaticMarkup(<PrintedPaper paper={paper} />)}`
  return downloadOf(await printPdf(html, browser), name, pdf)
}
