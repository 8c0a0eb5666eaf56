// npm run export-history -- DIR [--exempt-for EMAIL]: the whole history as a folder that anybody can verify.
import { parseArgs } from 'node:util'
import { exportFolder } from '../documents/export/export-folder.ts'
import { folderAt, verify } from '../documents/export/verify.mjs'
import { openHouse } from '../web/house.ts'
import { historyToExport } from '../../db/read/history-to-export.ts'
import { endWith } from './end-with.ts'
import { readAllExempt } from './export-history/read-all-exempt.ts'
import { isFree, writeFolder } from './export-history/write-folder.ts'

const { values, positionals } = parseArgs({
  options: { 'exempt-for': { type: 'string' } },
  allowPositionals: true,
})
const [directory] = positionals
if (directory === undefined) endWith('npm run export-history -- FOLDER [--exempt-for ruth@aldermere.example]')
if (!isFree(directory)) endWith(`${directory} is not empty. Name a folder that is, or that is not there yet.`)

const house = openHouse(process.env)
const email = values['exempt-for']
const exempt = email === undefined ? null : readAllExempt(house, email)
if (email !== undefined && exempt === null)
  endWith(`Nobody who signs in with ${email} has a right to read exempt or confidential matter today.`)

const history = historyToExport(house.live, exempt?.matters ?? [])
if (history.events.length === 0) endWith(`There is no history in ${house.dataDirectory} yet.`)
writeFolder(directory, exportFolder({ ...history, madeAt: house.now(), exempt }, house.files))
house.close()

const { fault, says } = verify(folderAt(directory))
console.log(`Exported into ${directory}. HOW-TO-VERIFY.txt in it says how to verify it.`)
console.log(fault === null ? says.join('\n') : `What was exported does not hold. ${fault}`)
process.exitCode = fault === null ? 0 : 1
