import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readReport } from '../documents/read-report.ts'

// Prints one JSON object a line for each file named; a judgement's area and grade as the document prints them.
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Usage: npm run --silent read-report -- FILE...')
  process.exitCode = 1
}
for (const file of files) {
  const read = await readReport(await readFile(file))
  if ('refused' in read) {
    process.exitCode = 1
    console.log(JSON.stringify({ file: basename(file), ...read }))
  } else {
    const judgements = read.judgements.map(({ printed, area, page }) => ({
      ...printed,
      canonicalArea: area,
      page,
    }))
    console.log(JSON.stringify({ file: basename(file), ...read, judgements }))
  }
}
