import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { people, smallCouncil } from '../../e2e/world/small-council.ts'
import { openFiles } from '../../db/files.ts'
import type { Command } from '../commands/runner.ts'
import type { KeptFile } from '../domain/events/inspections.ts'
import { refusal } from '../domain/refusal.ts'
import { keeping, keptFileOf } from './kept-file.ts'

const bytes = Buffer.from('%PDF-1.7 a report')

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'ilacs-files-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

const fileReport: Command<KeptFile> = (_, { sha256, name, mime, size }) => [
  {
    type: 'report-filed',
    says: { inspection: 'ILACS-2022', was: null, report: { sha256, name, mime, size } },
  },
]
const refuse: Command<KeptFile> = () => refusal('not-found')

describe('a file that a deed brings', () => {
  it('is kept, byte for byte, where the deed is done', () => {
    const files = openFiles(folder())
    const report = keptFileOf({ name: 'report.pdf', bytes }, 'application/pdf')
    smallCouncil().orders(people.planManager, 'change-inspection', keeping(files, bytes, fileReport), report)
    expect(files.read(report.sha256)).toEqual(bytes)
  })

  it('is not kept where the deed is refused', () => {
    const path = folder()
    const report = keptFileOf({ name: 'report.pdf', bytes }, 'application/pdf')
    const command = keeping(openFiles(path), bytes, refuse)
    expect(smallCouncil().orders(people.planManager, 'change-inspection', command, report)).toEqual({
      refused: 'not-found',
    })
    expect(readdirSync(path)).toEqual([])
  })
})
