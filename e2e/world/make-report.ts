import PDFDocument from 'pdfkit'

/** What a report in the layout of an ILACS report says. Every name and sentence is the caller's: invented ones only. */
export type ReportToMake = {
  council: string
  inspectionDates: string
  leadInspector: string
  judgements: { area: string; grade: string }[]
  summary: string[]
  improvement: MadeSection | null
  parts: { heading: string; paragraphs: string[] }[]
  /** Set as in reports of 2018: the council above, small table, bullets hanging deep. */
  older?: boolean
}

export type MadeSection = {
  heading?: string
  /** A mark glued to the heading, with the footnote's text. */
  footnote?: string
  points: { text: string; subPoints?: string[] }[]
  /** Prose in place of bullets. */
  prose?: string
}

export type LetterToMake = {
  date: string
  to: string[]
  dear: string
  title: string
  opening: string[]
  headline: string
  priorityAction?: { introduction: string; points: string[] }
  improvement?: string[]
  findings: { heading: string; paragraphs: string[] }[]
  nextSteps?: string[]
}

const margin = 71
const textWidth = 453
const foot = 92
const regular = 'Helvetica'
const bold = 'Helvetica-Bold'
type Pdf = InstanceType<typeof PDFDocument>

/** Draws a report as Ofsted lays its reports out: title, dates, table in two columns, bullets, numbered paragraphs. */
export function makeReport(report: ReportToMake): Promise<Buffer> {
  return drawn(pdf => {
    drawTitle(pdf, report)
    drawTable(pdf, report)
    for (const paragraph of report.summary) prose(pdf, paragraph)
    if (report.improvement) drawImprovement(pdf, report.improvement, report.older === true)
    let number = 0
    for (const { heading, paragraphs } of report.parts) {
      headline(pdf, heading)
      for (const paragraph of paragraphs) hanging(pdf, `${++number}.`, paragraph, margin, 28)
    }
    drawFooters(pdf, [
      `Inspection of ${report.council} local authority children’s services`,
      report.inspectionDates,
    ])
  })
}

/** Draws a letter: focused visit, monitoring visit or joint inspection, by its title. */
export function makeLetter(letter: LetterToMake): Promise<Buffer> {
  return drawn(pdf => {
    prose(pdf, letter.date)
    for (const line of letter.to)
      pdf.font(regular).fontSize(12).text(line, margin, pdf.y, { width: textWidth })
    pdf.y += 24
    prose(pdf, letter.dear)
    headline(pdf, letter.title, 12)
    for (const paragraph of letter.opening) prose(pdf, paragraph)
    headline(pdf, 'Headline findings', 12)
    prose(pdf, letter.headline)
    if (letter.priorityAction) {
      headline(pdf, 'Area for priority action', 12)
      prose(pdf, letter.priorityAction.introduction)
      for (const point of letter.priorityAction.points) hanging(pdf, '•', point, margin, 18)
    }
    if (letter.improvement) {
      headline(pdf, 'What needs to improve in this area of social work practice?', 12)
      for (const point of letter.improvement) hanging(pdf, '•', point, margin, 18)
    }
    for (const { heading, paragraphs } of letter.findings) {
      headline(pdf, heading, 12)
      for (const paragraph of paragraphs) prose(pdf, paragraph)
    }
    if (letter.nextSteps) {
      headline(pdf, 'Next steps', 12)
      for (const paragraph of letter.nextSteps) prose(pdf, paragraph)
    }
    prose(pdf, 'Yours sincerely')
    drawFooters(pdf, [])
  })
}

function drawn(draw: (pdf: Pdf) => void): Promise<Buffer> {
  const margins = { top: 100, bottom: foot, left: margin, right: margin }
  const pdf = new PDFDocument({ size: 'A4', margins, bufferPages: true })
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    draw(pdf)
    pdf.end()
  })
}

function drawTitle(pdf: Pdf, { council, inspectionDates, leadInspector, older }: ReportToMake): void {
  const title = older ? council : `Inspection of ${council} local authority children’s services`
  pdf.font(regular).fontSize(26).text(title, margin, 120, { width: textWidth })
  if (older) headline(pdf, 'Inspection of children’s social care services', 16)
  labelled(pdf, 'Inspection dates:', inspectionDates)
  labelled(
    pdf,
    'Lead inspector:',
    older ? `${leadInspector} HMI` : `${leadInspector}, His Majesty’s Inspector`,
  )
}

function labelled(pdf: Pdf, label: string, value: string): void {
  pdf.y += 12
  pdf.font(bold).fontSize(12).text(`${label} `, margin, pdf.y, { continued: true }).font(regular).text(value)
}

function drawTable(pdf: Pdf, { judgements, older }: ReportToMake): void {
  const size = older ? 11 : 12
  const [left, right] = older ? [79, 395] : [77, 303]
  const columns = { width: right - left - 30 }
  pdf.y += 24
  const head = pdf.y
  pdf.font(bold).fontSize(12).text('Judgement', left, head).text('Grade', right, head)
  pdf.font(regular).fontSize(size)
  pdf.y = head + 34
  for (const { area, grade } of judgements) {
    const top = pdf.y
    const areaHeight = pdf.heightOfString(area, columns)
    const gradeWidth = { width: older ? 115 : 200 }
    const gradeHeight = pdf.heightOfString(grade, gradeWidth)
    pdf.text(area, left, top, columns)
    // Reports of 2018 centre the shorter cell of a row.
    pdf.text(grade, right, older ? top + (areaHeight - gradeHeight) / 2 : top, gradeWidth)
    pdf.y = top + Math.max(areaHeight, gradeHeight) + 14
  }
  pdf.y += 8
}

function drawImprovement(pdf: Pdf, section: MadeSection, older: boolean): void {
  const { heading = 'What needs to improve?', footnote, points, prose: words } = section
  const top = pdf.y + 6
  headline(pdf, heading)
  if (footnote !== undefined) drawFootnote(pdf, footnote, margin + pdf.widthOfString(heading), top)
  if (words !== undefined) prose(pdf, words)
  const x = older ? margin + 18 : margin
  for (const point of points) {
    hanging(pdf, '•', point.text, x, 18)
    for (const sub of point.subPoints ?? []) hanging(pdf, '–', sub, x + 18, 18)
  }
}

/** The mark glued to the end of a heading, and the note at the foot of the page, which ends above it. */
function drawFootnote(pdf: Pdf, note: string, x: number, top: number): void {
  const after = pdf.y
  pdf.fontSize(9).text('1', x, top, { lineBreak: false })
  const bottom = pdf.page.height - foot - 24
  pdf.font(regular).fontSize(6.5).text('1', margin, bottom, { lineBreak: false })
  pdf.fontSize(10).text(note, margin + 6, bottom, { width: textWidth })
  pdf.page.margins.bottom = foot + 40
  pdf.y = after
}

function prose(pdf: Pdf, text: string): void {
  pdf.font(regular).fontSize(12).text(text, margin, pdf.y, { width: textWidth, lineGap: 0.5 })
  pdf.y += 14
}

function headline(pdf: Pdf, text: string, size = 14): void {
  pdf.y += 6
  pdf.font(bold).fontSize(size).text(text, margin, pdf.y, { width: textWidth })
  pdf.y += 10
}

/** A bullet or number with its text hanging beside it, over as many lines and pages as it takes. */
function hanging(pdf: Pdf, mark: string, text: string, x: number, indent: number): void {
  pdf.font(regular).fontSize(12)
  if (pdf.y + 15 > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
  const top = pdf.y
  pdf.text(mark, x, top, { lineBreak: false })
  pdf.text(text, x + indent, top, { width: margin + textWidth - x - indent, lineGap: 0.5 })
  pdf.y += 12
}

function drawFooters(pdf: Pdf, lines: string[]): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start + 1; page < start + count; page++) {
    pdf.switchToPage(page)
    pdf.page.margins.bottom = 0
    const bottom = pdf.page.height - 48
    pdf.font(bold).fontSize(8)
    for (const [i, line] of lines.entries()) pdf.text(line, margin, bottom + 10 * i, { lineBreak: false })
    pdf
      .font(regular)
      .fontSize(20)
      .text(String(page + 1), 513, bottom - 6, { lineBreak: false })
  }
}
