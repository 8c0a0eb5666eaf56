import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx'
import { wordsOf, type Block, type Cell, type Paper, type PaperTable } from '../domain/paper.ts'

const language = { value: 'en-GB' }
const run = { font: 'Arial', language }
/** Of A4 with margins of 2 cm, in twentieths of a point. */
const textWidth = 9638

/** A paper as an accessible Word file: real headings, head rows repeated, language and title set, pages numbered. */
export async function paperFile({ title, subtitle, council, blocks }: Paper): Promise<Uint8Array> {
  const file = new Document({
    title,
    creator: council,
    description: subtitle,
    styles: {
      default: {
        document: { run: { ...run, size: 24 }, paragraph: { spacing: { after: 120 } } },
        title: { run: { ...run, size: 40, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: {
          run: { ...run, size: 32, bold: true },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading2: {
          run: { ...run, size: 26, bold: true },
          paragraph: { spacing: { before: 240, after: 120 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin } },
        footers: { default: new Footer({ children: [pageNumbers(council)] }) },
        children: [
          new Paragraph({ text: council }),
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: subtitle }),
          ...blocks.flatMap(children),
        ],
      },
    ],
  })
  return await Packer.toBuffer(file)
}
const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134 }

const pageNumbers = (council: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: 20,
        children: [`${council}, page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
      }),
    ],
  })

function children(block: Block): FileChild[] {
  switch (block.is) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
        }),
      ]
    case 'text':
      return paragraphs(block.text)
    case 'table':
      return block.rows.length === 0
        ? [new Paragraph({ text: block.empty })]
        : [new Paragraph({ text: block.caption, style: 'Caption', keepNext: true }), tableOf(block)]
  }
}

const paragraphs = (text: string, size?: number): Paragraph[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map(
      paragraph =>
        new Paragraph({
          children: paragraph
            .split('\n')
            .map(
              (line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }), ...(size && { size }) }),
            ),
        }),
    )

const line = { style: BorderStyle.SINGLE, size: 4, color: '505A5F' }

const headRun: IRunOptions = { bold: true, size: 20 }

function tableOf({ columns, rows }: PaperTable): Table {
  const widths = widthsOf({ columns, rows })
  const row = (cells: readonly Cell[], head: boolean) =>
    new TableRow({
      // Readers take a row that says it is no head for one.
      ...(head && { tableHeader: true }),
      cantSplit: true,
      children: columns.map(
        (_, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            ...(head && { shading: { fill: 'DDEBEA' } }),
            children: head
              ? [
                  new Paragraph({
                    children: [new TextRun({ ...headRun, text: wordsOf(cells[at] ?? '') })],
                  }),
                ]
              : paragraphs(wordsOf(cells[at] ?? ''), 20),
          }),
      ),
    })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      row(
        columns.map(({ header }) => header),
        true,
      ),
      ...rows.map(cells => row(cells, false)),
    ],
  })
}

/** A column is as wide as its texts ask for, between a share that a word fits into and one that leaves room. */
function widthsOf({ columns, rows }: Pick<PaperTable, 'columns' | 'rows'>): number[] {
  const letters = columns.map(({ header }, at) => {
    const longest = Math.max(header.length, ...rows.map(cells => wordsOf(cells[at] ?? '').length))
    return Math.min(60, Math.max(12, longest))
  })
  const all = letters.reduce((sum, share) => sum + share, 0)
  return letters.map(share => Math.floor((share / all) * textWidth))
}
