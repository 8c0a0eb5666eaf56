import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readReport } from '../../documents/read-report.ts'
import { compareReport, ExpectedReport, type Comparison } from './compare.ts'

export type Checked = Comparison & { file: string; milliseconds: number }

/** Where the published reports lie in every working copy: beside it, as in CI. */
export const publishedReports = join(import.meta.dirname, '../../../../shared/reports')

/** Reads every PDF of a folder, two at a time, in order of name, and compares it with its line in expected.jsonl. */
export async function* checkFolder(folder: string): AsyncGenerator<Checked> {
  const expected = await expectedReports(folder)
  const check = async (file: string): Promise<Checked> => {
    const bytes = await readFile(join(folder, file))
    const from = performance.now()
    const read = await readReport(bytes)
    const milliseconds = Math.round(performance.now() - from)
    return { file, milliseconds, ...compareReport(file, read, expected.get(file)) }
  }
  const files = (await readdir(folder)).filter(name => name.endsWith('.pdf')).sort()
  const ahead = files.splice(0, 2).map(check)
  for (let next = ahead.shift(); next; next = ahead.shift()) {
    yield await next
    ahead.push(...files.splice(0, 1).map(check))
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
