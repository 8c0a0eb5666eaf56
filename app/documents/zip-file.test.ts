import { describe, expect, it } from 'vitest'
import { zipEntries, zipText } from './zip-entries.ts'
import { fitsZip, zipOf } from './zip-file.ts'

const file = (path: string, text: string) => {
  const bytes = new TextEncoder().encode(text)
  return { path, size: bytes.length, read: () => bytes }
}

describe('a zip', () => {
  it('holds each file under its name in one folder, as it was', () => {
    const files = [
      file('events.jsonl', '{"number":1}\n'),
      file('evidence/ab', ''),
      file('views’.txt', 'Who?'),
    ]
    const zip = Buffer.concat([...zipOf(files, 'history')])
    const entries = zipEntries(zip)
    expect(entries?.map(({ name }) => name)).toEqual([
      'history/events.jsonl',
      'history/evidence/ab',
      'history/views’.txt',
    ])
    expect(zipText(zip, entries ?? [], 'history/events.jsonl')).toBe('{"number":1}\n')
    expect(zipText(zip, entries ?? [], 'history/views’.txt')).toBe('Who?')
  })

  it('is not begun where it would be larger than a zip can be', () => {
    const large = { path: 'a', size: 0xffff_ffb0, read: () => new Uint8Array() }
    expect(fitsZip([large], 'history')).toBe(false)
    expect(fitsZip([file('a', 'b')], 'history')).toBe(true)
    expect(fitsZip(Array<typeof large>(70_000).fill(file('a', 'b')), 'history')).toBe(false)
  })
})
