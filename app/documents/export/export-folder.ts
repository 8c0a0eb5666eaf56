import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { eventLine } from './event-line.ts'
import type { ExportedHistory } from './exported-history.ts'
import { filesNamedBy } from './named-files.ts'
import { peopleOverTime } from './people-over-time.ts'

/** A file of the export, its path with `/` between. */
export interface ExportFile {
  path: string
  sha256: string
  /** In bytes. */
  size: number
  read: () => Uint8Array<ArrayBuffer>
}

/** Where the bytes of evidence lie. */
export interface KeptBytes {
  /** In bytes; null where there is no such file. */
  sizeOf: (sha256: string) => number | null
  read: (sha256: string) => Uint8Array<ArrayBuffer>
}

// What goes along unchanged is read from its source by path, so that it is also found from inside a bundle of the server.
const packageFile = findPackageJSON(import.meta.url)
if (packageFile === undefined) throw new Error('No package.json above the export')
const besides = join(dirname(packageFile), 'app/documents/export')
const goAlong = {
  'HOW-TO-VERIFY.txt': 'how-to-verify.txt',
  'verify.html': 'verify.html',
  'verify.mjs': 'verify.mjs',
}

/** All files of an export, in the order in which they are written. HOW-TO-VERIFY.txt says what each holds. */
export function exportFolder(history: ExportedHistory, kept: KeptBytes): ExportFile[] {
  const named = history.events.flatMap(filesNamedBy)
  const sizes = new Map(named.map(({ sha256 }) => [sha256, kept.sizeOf(sha256)]))
  const evidence = [...sizes].flatMap(([sha256, size]): ExportFile[] =>
    size === null ? [] : [{ path: `evidence/${sha256}`, sha256, size, read: () => kept.read(sha256) }],
  )
  const files = [
    textFile('events.jsonl', linesOf(history.events.map(eventLine))),
    textFile('people.json', pretty(peopleOverTime(history.events))),
    textFile(
      'evidence.jsonl',
      linesOf(named.map(row => JSON.stringify({ ...row, here: sizes.get(row.sha256) !== null }))),
    ),
    ...evidence,
    ...Object.entries(goAlong).map(([path, source]) =>
      textFile(path, readFileSync(join(besides, source), 'utf8')),
    ),
  ]
  const manifest = textFile('manifest.json', pretty(manifestOf(history, files)))
  return [...files, manifest, textFile('manifest.sha256', `${manifest.sha256}  manifest.json\n`)]
}

const manifestOf = (
  { council, madeAt, head, exempt, events }: ExportedHistory,
  files: readonly ExportFile[],
) => ({
  format: 'ilacs-tracker-history 1',
  council,
  madeAt,
  head: { number: head.number, hash: head.hash, at: head.at },
  exempt,
  events: events.length,
  files: files.map(({ path, sha256, size }) => ({ path, sha256, size })),
})

function textFile(path: string, text: string): ExportFile {
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, sha256, size: bytes.length, read: () => bytes }
}

const linesOf = (lines: readonly string[]) => lines.map(line => `${line}\n`).join('')
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
