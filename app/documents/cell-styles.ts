import { colourOf, type WorkbookColours } from './cell-colours.ts'
import { builtInFormat, general, numberFormat, type NumberFormat } from './number-format.ts'
import { readXml } from './xml-events.ts'

/** What a cell's style says of its content; `fill` as `RRGGBB`, none for white. */
export type CellStyle = { format: NumberFormat; fill?: string }

export const plainStyle: CellStyle = { format: general }

/** The styles of a workbook by the number that cells name them with. */
export async function readStyles(part: AsyncIterable<Uint8Array>, theme: string[]): Promise<CellStyle[]> {
  const formats = new Map<number, NumberFormat>()
  const fills: (Record<string, string> | null)[] = []
  const styles: { format: number; fill: number }[] = []
  const colours: WorkbookColours = { theme, indexed: [] }
  // Fills and formats stand in conditional styles too, which are nobody's until a condition is met.
  let list = ''
  let solid = false
  await readXml(part, {
    open(name, attributes) {
      if (/^(numFmts|fills|cellXfs|indexedColors|dxfs|cellStyleXfs)$/.test(name)) list = name
      else if (list === 'numFmts' && name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes()
        formats.set(Number(numFmtId), numberFormat(formatCode))
      } else if (list === 'fills' && name === 'fill') fills.push(null)
      else if (list === 'fills' && name === 'patternFill') solid = attributes()['patternType'] === 'solid'
      else if (list === 'fills' && name === 'fgColor' && solid) fills[fills.length - 1] = attributes()
      else if (list === 'indexedColors' && name === 'rgbColor')
        colours.indexed.push(attributes()['rgb']?.slice(-6) ?? '')
      else if (list === 'cellXfs' && name === 'xf') {
        const { numFmtId, fillId } = attributes()
        styles.push({ format: Number(numFmtId ?? 0), fill: Number(fillId ?? 0) })
      }
    },
    close(name) {
      if (name === list) list = ''
    },
  })
  // Only now are the workbook's own colours known: they stand behind the fills.
  return styles.map(style => {
    const format = formats.get(style.format) ?? builtInFormat(style.format)
    const colour = colourOf(fills[style.fill] ?? {}, colours)
    return colour === undefined || colour === 'FFFFFF' ? { format } : { format, fill: colour }
  })
}

const themeNumbers = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
].concat('hlink', 'folHlink')

/** The colours of a theme by the number that styles name them with. */
export async function readTheme(part: AsyncIterable<Uint8Array>): Promise<string[]> {
  const colours: string[] = []
  let at = -1
  await readXml(part, {
    open(name, attributes) {
      if (themeNumbers.includes(name)) at = themeNumbers.indexOf(name)
      else if (at !== -1 && name === 'srgbClr') colours[at] = attributes()['val'] ?? ''
      else if (at !== -1 && name === 'sysClr') colours[at] = attributes()['lastClr'] ?? ''
    },
    close(name) {
      if (name === themeNumbers[at]) at = -1
    },
  })
  return colours
}
