import { basename } from 'node:path'
import type { Imported } from './import-file.ts'

const width = 30

export const outcomeWords: Record<Imported['is'], string> = {
  read: 'read',
  'already-there': 'already there',
  'to-confirm': 'to confirm',
  refused: 'refused',
}

/** Tells how far it is: a bar on a terminal, a line a file elsewhere. */
export function progressOn(output: NodeJS.WriteStream, files: number) {
  if (!output.isTTY)
    return ({ file, is }: Imported) => {
      output.write(`${basename(file)}: ${outcomeWords[is]}\n`)
    }
  return ({ file }: Imported, done: number) => {
    const filled = Math.round((done / files) * width)
    const bar = `[${'█'.repeat(filled)}${' '.repeat(width - filled)}] ${done} of ${files}`
    const room = Math.max(0, output.columns - bar.length - 2)
    // To the beginning of the line, and clear what stood there.
    output.write(`\r\u001b[K${bar} ${basename(file).slice(0, room)}${done === files ? '\n' : ''}`)
  }
}
