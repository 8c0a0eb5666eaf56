import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readReport } from '../../documents/read-report.ts'
import { compareReport, ExpectedReport, type Comparison } from './compare.ts'

export type Checked = Comparison & { file: string; milliseconds: number }

/** Where the published reports lie in every working copy: beside it, as in CI. */
export const publishedReports = join(import.meta.dirname, '../../../../shared/reports')

/** Reads every PDF of a folder, in order of name, and compares it with its line in expected.jsonl. */
export async function* checkFolder(folder: string): AsyncGenerator<Checked> {
  const expected = await expectedReports(folder)
  for (const file of (await readdir(folder)).filter(name => name.endsWith('.pdf')).sort()) {
    const from = performance.now()
    const read = await readReport(await readFile(join(folder, file)))
    const milliseconds = Math.round(performance.now() - from)
    yield { file, milliseconds, ...compareReport(file, read, expected.get(file)) }
  }
}

async function expectedReports(folder: string): Promise<Map<string, ExpectedReport>> {
  const lines = (await readFile(join(folder, 'expected.jsonl'), 'utf8'))
    .split('\n')
    .filter(line => line !== '')
  return new Map(
    lines.map(line => ExpectedReport.parse(JSON.parse(line))).map(report => [report.file, report]),
  )
}

/** Rows or points of several documents together. */
export const sum = (counts: { exact: number; all: number }[]) => ({
  exact: counts.reduce((total, { exact }) => total + exact, 0),
  all: counts.reduce((total, { all }) => total + all, 0),
})
