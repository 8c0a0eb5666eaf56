import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Instant } from '../domain/day.ts'
import { openUnconfirmed } from './unconfirmed.ts'

const upload = { name: 'report.pdf', bytes: Buffer.from('%PDF-1.7') }
const read = { kind: 'short-inspection' }

function opened() {
  const directory = mkdtempSync(join(tmpdir(), 'ilacs-unconfirmed-'))
  let time = '2026-03-02T09:00:00.000Z'
  const open = () => openUnconfirmed(directory, () => Instant.parse(time))
  const unconfirmed = open()
  onTestFinished(() => {
    unconfirmed.close()
    rmSync(directory, { recursive: true })
  })
  return { directory, unconfirmed, open, at: (instant: string) => (time = instant) }
}

describe('an upload that waits to be confirmed', () => {
  it('is found by the person who sent it, byte for byte, with what was read in it', () => {
    const { unconfirmed } = opened()
    const id = unconfirmed.keep('P-002', upload, read)
    const draft = unconfirmed.find('P-002', id)
    expect(draft).toMatchObject({ name: 'report.pdf', read })
    expect(draft?.bytes()).toEqual(upload.bytes)
  })

  it('has a name of its own each time, which cannot be guessed', () => {
    const { unconfirmed } = opened()
    const ids = [unconfirmed.keep('P-002', upload, read), unconfirmed.keep('P-002', upload, read)]
    expect(new Set(ids).size).toBe(2)
    expect(ids[0]).toMatch(/^[\w-]{43}$/)
  })

  it('is nobody else’s to see or to discard', () => {
    const { unconfirmed } = opened()
    const id = unconfirmed.keep('P-002', upload, read)
    expect(unconfirmed.find('P-003', id)).toBeNull()
    unconfirmed.discard('P-003', id)
    expect(unconfirmed.find('P-002', id)).not.toBeNull()
  })

  it('leaves nothing behind when it is discarded', () => {
    const { directory, unconfirmed } = opened()
    unconfirmed.discard('P-002', unconfirmed.keep('P-002', upload, read))
    expect(readdirSync(directory)).toEqual([])
  })

  it('is gone after 24 hours, and not before', () => {
    const { directory, unconfirmed, at } = opened()
    const id = unconfirmed.keep('P-002', upload, read)
    at('2026-03-03T08:59:59.999Z')
    expect(unconfirmed.find('P-002', id)).not.toBeNull()
    at('2026-03-03T09:00:00.000Z')
    expect(unconfirmed.find('P-002', id)).toBeNull()
    expect(readdirSync(directory)).toEqual([])
  })

  it('survives a restart; what a fault left half-written does not', () => {
    const { directory, unconfirmed, open } = opened()
    const id = unconfirmed.keep('P-002', upload, read)
    mkdirSync(join(directory, 'unfinished-x'))
    writeFileSync(join(directory, 'unfinished-x', 'file'), 'half')
    const again = open()
    expect(again.find('P-002', id)).toMatchObject({ name: 'report.pdf' })
    expect(readdirSync(directory)).toEqual([id])
    again.close()
  })

  it.for(['../../etc', 'a'.repeat(43), ''])('is not found by a name that is none: %j', id => {
    expect(opened().unconfirmed.find('P-002', id)).toBeNull()
  })
})
