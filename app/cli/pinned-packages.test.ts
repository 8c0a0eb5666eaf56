import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const lock = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')))

/** Versions of a package as installed, nested copies included. */
function installed(name: string): (string | undefined)[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version)
}

test.each([
  ['@remix-run/router', '1.23.4'],
  ['react-router', '6.30.6'],
  ['react-router-dom', '6.30.6'],
])('CVE-2026-53668: the only %s installed is %s, in which the open redirect is closed', (name, version) => {
  expect(installed(name)).toEqual([version])
})
