// npm run import-reports -- FOLDER: reads Ofsted's published reports into the library, while the server runs or not.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../../db/library/open.ts'
import { openClock } from '../web/clock.ts'
import { endWith } from './end-with.ts'
import { importAll } from './import-reports/import-all.ts'
import { pdfsIn } from './import-reports/pdfs-in.ts'
import { progressOn } from './import-reports/progress.ts'
import { summaryOf } from './import-reports/summary.ts'
import { thisCouncil } from './import-reports/this-council.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) endWith('Usage: npm run import-reports -- FOLDER')
const files = await pdfsIn(folder).catch(() => endWith(`${folder} is not a folder that can be read.`))
if (files.length === 0) endWith(`There is no PDF in ${folder}.`)

const dataDirectory = process.env['DATA_DIR'] ?? 'data'
mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
const library = openLibrary(join(dataDirectory, 'library.sqlite'))
const { close, ...us } = thisCouncil(join(dataDirectory, 'ilacs-tracker.sqlite'))

// The first Ctrl-C lets the two that are being read end; a second one ends at once, and loses nothing either.
const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())

const into = { library, now: openClock(process.env), ...us }
const done = await importAll(files, into, progressOn(process.stdout, files.length), stopping.signal)
for (const line of summaryOf(done, files.length)) console.log(line)
library.close()
close()
process.exitCode = done.some(({ is }) => is !== 'refused') ? 0 : 1
