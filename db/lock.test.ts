import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { holdAlone } from './lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ilacs-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('is held by one at a time', () => {
  const path = join(folder, 'lock')
  const letGo = holdAlone(path)
  expect(letGo).not.toBeNull()
  expect(holdAlone(path)).toBeNull()
  letGo?.()
  const again = holdAlone(path)
  expect(again).not.toBeNull()
  again?.()
})

test('is let go of when the process that holds it is killed', async () => {
  const path = join(folder, 'lock')
  const script = `import { holdAlone } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))}
    const letGo = holdAlone(${JSON.stringify(path)})
    console.log(letGo === null ? 'refused' : 'held')
    setInterval(() => letGo === null, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script])
  onTestFinished(() => void holder.kill('SIGKILL')) // However the test ends, nothing is left running.
  const printed = await once(holder.stdout, 'data')
  expect(printed.join()).toBe('held\n')
  expect(holdAlone(path)).toBeNull()
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const letGo = holdAlone(path)
  expect(letGo).not.toBeNull()
  letGo?.()
})
