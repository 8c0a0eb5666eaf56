// npm run licences: the licence of every package that the product is made of; fails on one that we do not know.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { allows } from './licences/allows.ts'

const lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) })
const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z
    .union([z.string(), z.object({ type: z.string() }).transform(old => old.type)])
    .default('none stated'),
})

const { packages } = lock.parse(readJson('node_modules/.package-lock.json'))
const production = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
const found = production.map(([path]) => manifest.parse(readJson(`${path}/package.json`)))

for (const [licence, of] of Map.groupBy(found, ({ license }) => license)) {
  console.log(`${licence}: ${of.map(({ name, version }) => `${name} ${version}`).join(', ')}`)
}
const unknown = found.filter(({ license }) => !allows(license))
if (unknown.length > 0) {
  console.error(`Not among the licences we may use: ${unknown.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}
console.log(`All ${found.length} production packages may be used.`)

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
