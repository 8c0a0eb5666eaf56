import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { linesOf, type Line, type TextItem } from './page-lines.ts'

export type PageText = {
  number: number
  width: number
  height: number
  lines: Line[]
}

type Fonts = Map<string, { bold: boolean; italic: boolean; signs: boolean }>

/** Every page's lines, top to bottom, by the position of each piece of text. Throws what pdf.js throws. */
export async function pageTexts(pdf: PDFDocumentProxy): Promise<PageText[]> {
  const fonts: Fonts = new Map()
  const pages: PageText[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const view = page.getViewport({ scale: 1 })
    pages.push({
      number,
      width: view.width,
      height: view.height,
      lines: linesOf(await textItems(page, fonts)),
    })
    page.cleanup()
  }
  return pages
}

async function textItems(page: PDFPageProxy, fonts: Fonts): Promise<TextItem[]> {
  const view = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const all = content.items.flatMap(item => ('str' in item && item.str !== '' ? [item] : []))
  const pieces = all.flatMap((piece, i) =>
    isBlank(piece) ? [] : [{ ...piece, spaced: isBlank(all[i - 1]) }],
  )
  await learnFonts(page, new Set(pieces.map(piece => piece.fontName)), fonts)
  return pieces.flatMap(piece => {
    const [, , c, d, e, f] = piece.transform.map(Number)
    if (c === undefined || d === undefined || e === undefined || f === undefined) return []
    const [x, baseline] = view.convertToViewportPoint(e, f).map(Number)
    if (x === undefined || baseline === undefined) return []
    const { signs, ...font } = fonts.get(piece.fontName) ?? { bold: false, italic: false, signs: false }
    return [
      {
        page: page.pageNumber,
        // A sign whose font is not known as one reads as the letter or section mark at its place.
        text: signs && /^\s*[\w§]\s*$/.test(piece.str) ? '•' : piece.str,
        x,
        baseline,
        width: piece.width,
        size: Math.hypot(c, d),
        spaced: piece.spaced,
        ...font,
      },
    ]
  })
}

const isBlank = (piece: { str: string } | undefined) => piece?.str.trim() === ''

/** pdf.js names a font only when it draws: so the first page that uses a new one is drawn to a list, once. */
async function learnFonts(page: PDFPageProxy, names: Set<string>, fonts: Fonts): Promise<void> {
  const unknown = [...names].filter(name => !fonts.has(name))
  if (unknown.length === 0) return
  await page.getOperatorList()
  for (const name of unknown) {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
    const fullName = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''
    fonts.set(name, {
      bold: /bold|black|heavy/i.test(fullName),
      italic: /italic|oblique/i.test(fullName),
      signs: /wingdings|webdings|dingbats|symbol/i.test(fullName),
    })
  }
}
