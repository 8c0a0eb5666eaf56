import { existsSync } from 'node:fs'
import { checkFolder, publishedReports, sum, type Checked } from './check-reader/check-folder.ts'

// Reads every document of the folder of published reports and says where it differs from what is expected there.
const folder = process.argv[2] ?? publishedReports
if (!existsSync(folder)) {
  console.log(`No published reports in ${folder}: nothing to check.`)
  process.exit()
}

const started = performance.now()
const all: Checked[] = []
console.log(`${'document'.padEnd(52)}  rows  points  findings      ms`)
for await (const checked of checkFolder(folder)) {
  all.push(checked)
  const { file, rows, points, findings, milliseconds } = checked
  const counts = [`${rows.exact}/${rows.all}`.padStart(5), `${points.exact}/${points.all}`.padStart(7)]
  console.log(
    [file.padEnd(52), ...counts, String(findings).padStart(9), String(milliseconds).padStart(7)].join(' '),
  )
}

const list = (title: string, lines: string[]) =>
  console.log(`\n${title}\n${lines.map(line => `- ${line}`).join('\n') || '- none'}`)
list(
  'Misses',
  all.flatMap(({ misses }) => misses),
)
list(
  'Where expected.jsonl is wrong, or says less than the document',
  all.flatMap(({ expectedWrong }) => expectedWrong),
)

const rows = sum(all.map(checked => checked.rows))
const points = sum(all.map(checked => checked.points))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(`\nJudgement rows exact: ${rows.exact} of ${rows.all}`)
console.log(
  `Improvement points exact: ${points.exact} of ${points.all} (${((100 * points.exact) / points.all).toFixed(1)}%)`,
)
console.log(`${all.length} documents in ${seconds} s, at most ${megabytes} MB`)
if (rows.exact < rows.all || points.exact < 0.98 * points.all) process.exitCode = 1
