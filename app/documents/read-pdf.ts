import { pageTexts } from './pdf-page-text.ts'
import { openPdf } from './pdf-document.ts'
import { withoutFurniture } from './page-furniture.ts'
import { readDocument } from './read-document.ts'
import type { NotAReport, Report } from './report.ts'

/** Reads a published report from its PDF, in this thread and without limits: call `readReport` instead. */
export async function readPdf(bytes: Uint8Array): Promise<Report | NotAReport> {
  const pdf = await openPdf(bytes)
  if ('refused' in pdf) return pdf
  try {
    const pages = await pageTexts(pdf)
    const letters = pages.flatMap(page => page.lines).reduce((sum, line) => sum + line.text.length, 0)
    if (letters < 100) return noText
    return readDocument(withoutFurniture(pages))
  } finally {
    await pdf.loadingTask.destroy()
  }
}

const noText: NotAReport = {
  refused: 'no-text',
  reason:
    'The PDF holds pictures of pages, not text, so nothing can be read from it. Get the report from Ofsted’s website.',
}
