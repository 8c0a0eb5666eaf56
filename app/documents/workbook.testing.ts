import { constants, deflateRawSync } from 'node:zlib'
import { makeZip, type ZipFiles } from '../../e2e/world/make-office-file.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export const sheetXml = (rows: string, after = '') =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`

/** The parts of a workbook, each sheet by its name and XML; `more` adds parts or takes the place of one. */
export function workbookParts(sheets: ZipFiles, more: ZipFiles = {}): ZipFiles {
  const names = Object.keys(sheets)
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  const others = ['sharedStrings', 'styles'].filter(kind => `xl/${kind}.xml` in more)
  const theme = 'xl/theme/theme1.xml' in more ? relationship('theme', 'theme', 'theme/theme1.xml') : ''
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relationship('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships>' +
      names.map((_, i) => relationship(`s${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
      others.map(kind => relationship(kind, kind, `/xl/${kind}.xml`)).join('') +
      `${theme}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml] as const),
    ),
    ...more,
  }
}

export const workbookOf = (sheets: ZipFiles, more: ZipFiles = {}) => makeZip(workbookParts(sheets, more))

/** One sheet whose first row holds these cells' XML. */
export const oneRow = (cells: string, more: ZipFiles = {}) =>
  workbookOf({ Plan: sheetXml(`<row r="1">${cells}</row>`) }, more)

/** What would inflate to `piece` over and over between `before` and `after`, made without holding it. */
export function deflatedOver(before: string, piece: string, times: number, after: string) {
  const open = (text: string) => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH })
  const once = open(piece)
  const pieces = Array.from({ length: times }, () => once)
  return { deflated: Buffer.concat([open(before), ...pieces, deflateRawSync(after)]) }
}
