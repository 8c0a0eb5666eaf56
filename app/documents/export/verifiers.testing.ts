import { webcrypto } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { z } from 'zod'
import type { Exported } from '../../../e2e/world/exported-council.ts'
import { verify } from './verify.mjs'

const Verdict = z.object({ fault: z.string().nullable(), says: z.array(z.string()) })
type Verdict = z.infer<typeof Verdict>
type Verifier = (folder: Exported, head?: { number: number; hash: string }) => Verdict | Promise<Verdict>

/** verify.mjs as others run it. */
const module: Verifier = (folder, head) =>
  verify({ names: [...folder.keys()], read: name => folder.get(name) ?? new Uint8Array() }, head)

/** What verify.html runs, without a page around it. */
const page: Verifier = (() => {
  const html = readFileSync(new URL('./verify.html', import.meta.url), 'utf8')
  const script = /<script>([^]*)<\/script>/.exec(html)?.[1] ?? ''
  const context: Record<string, unknown> = { crypto: webcrypto, TextEncoder, TextDecoder }
  createContext(context)
  runInContext(script, context)
  const verifyHistory = context['verifyHistory']
  if (typeof verifyHistory !== 'function') throw new Error('verify.html verifies nothing')
  return async (folder, head) => {
    const given = new Map([...folder].map(([name, bytes]) => [name, () => Promise.resolve(bytes)]))
    return Verdict.parse(await Reflect.apply(verifyHistory, undefined, [given, head ?? null]))
  }
})()

export const verifiers = { 'verify.mjs': module, 'verify.html': page }
