import { Parser } from 'saxen'
import { markedEncoding } from './text-encoding.ts'
import { WorkbookRefused } from './workbook.ts'

/** Names come without their prefix: which one a program chose for the namespace says nothing. */
export type XmlEvents = {
  open: (name: string, attributes: () => Record<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Far longer than a cell: a tag or text without end would be looked through again with each piece that arrives. */
const longestToken = 300_000

/** Reads XML as it arrives. Entities other than XML's own five are left as they stand, so none can multiply. */
export async function readXml(part: AsyncIterable<Uint8Array>, events: XmlEvents): Promise<void> {
  let open = 0
  const met = () => {
    open = 0
  }
  const parser = new Parser()
    .on('openTag', (name, attributes) => {
      met()
      events.open(localName(name), () => decodedAttributes(attributes()))
    })
    .on('closeTag', name => {
      met()
      events.close?.(localName(name))
    })
    .on('text', text => events.text?.(decoded(text)))
    .on('cdata', text => events.text?.(plainLines(text)))
    .on('comment', met)
    .on('question', met)
    .on('attention', met)
  let decoder: TextDecoder | undefined
  for await (const bytes of part) {
    decoder ??= new TextDecoder(markedEncoding(bytes) ?? 'utf-8')
    const xml = decoder.decode(bytes, { stream: true })
    open += xml.length
    parser.write(xml)
    if (open > longestToken)
      throw new WorkbookRefused(
        'damaged',
        'The workbook is damaged. Open it in Excel, save it again and choose the new copy.',
      )
  }
  parser.end()
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

function decodedAttributes(attributes: Record<string, string>): Record<string, string> {
  const byName: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    if (!name.startsWith('xmlns')) byName[localName(name)] = decoded(value)
  return byName
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** saxen's own decoding breaks characters beyond U+FFFF. */
function decoded(text: string): string {
  const plain = plainLines(text)
  if (!plain.includes('&')) return plain
  return plain.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** In XML every line break is a line feed, unless written as an entity. */
const plainLines = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
