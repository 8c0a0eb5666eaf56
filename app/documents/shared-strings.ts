import { unescaped } from './cell-value.ts'
import { WorkbookRefused } from './workbook.ts'
import { readXml } from './xml-events.ts'

const mostTexts = 1_000_000
const mostLetters = 20_000_000

/** The texts that cells name by number: runs of rich text joined, readings of Japanese signs left out. */
export async function readSharedStrings(part: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let letters = 0
  let within = false
  let reading = false
  await readXml(part, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') within = true
      else if (name === 'rPh') reading = true
    },
    text(piece) {
      if (within && !reading) text += piece
    },
    close(name) {
      if (name === 't') within = false
      else if (name === 'rPh') reading = false
      else if (name === 'si') {
        letters += text.length
        if (letters > mostLetters || texts.length >= mostTexts) throw tooMuch()
        texts.push(unescaped(text))
      }
    },
  })
  return texts
}

const tooMuch = () =>
  new WorkbookRefused(
    'too-large',
    'The workbook holds more than 20 million letters. Save a copy with only the sheet and rows needed.',
  )
