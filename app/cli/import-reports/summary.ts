import { basename } from 'node:path'
import { plural } from '../../domain/wording.ts'
import type { Imported } from './import-file.ts'
import { outcomeWords } from './progress.ts'

const outcomes = ['read', 'already-there', 'to-confirm', 'refused'] as const

/** What became of every file, in lines; those that ask for a person are named with the reason. */
export function summaryOf(done: readonly Imported[], files: number): string[] {
  const byName = done.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const ours = byName.filter(({ ours }) => ours)
  return [
    '',
    `${done.length < files ? `Stopped after ${done.length} of ` : ''}${plural(files, 'PDF')}`,
    ...outcomes.map(outcome => line(outcomeWords[outcome], byName.filter(({ is }) => is === outcome).length)),
    ...byName.flatMap(imported =>
      'reasons' in imported
        ? [`  ${basename(imported.file)}, ${outcomeWords[imported.is]}: ${imported.reasons.join(' ')}`]
        : [],
    ),
    ...(ours.length > 0 ? ['About this council: record it from its report at /reports/new'] : []),
    ...ours.map(({ file }) => `  ${basename(file)}`),
    ...(done.length < files ? ['Run it again to go on: what is done stays done.'] : []),
  ]
}

const line = (words: string, count: number) => `  ${words.padEnd(13)} ${String(count).padStart(5)}`
