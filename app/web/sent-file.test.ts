import { expect, it } from 'vitest'
import type { Files } from '../../db/files.ts'
import { sentFile } from './sent-file.ts'

const bytes = Buffer.from('%PDF-1.7')
const files: Files = { keep: () => '', read: () => bytes }
const sent = (name: string) =>
  sentFile(files, { sha256: 'a'.repeat(64), name, mime: 'application/pdf', size: bytes.length })

it('a kept file is sent to be saved, never to be shown or guessed at', async () => {
  const response = sent('report.pdf')
  expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="report\.pdf"/)
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
})

it.for([
  [
    'Bericht "für" 100%.pdf',
    `filename="Bericht _f_r_ 100_.pdf"; filename*=UTF-8''Bericht%20%22f%C3%BCr%22%20100%25.pdf`,
  ],
  ["it's (2).pdf", `filename="it's (2).pdf"; filename*=UTF-8''it%27s%20%282%29.pdf`],
  ['\ud800.pdf', `filename="_.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
])('the name %j survives its header', ([name = '', header]) => {
  expect(sent(name).headers.get('Content-Disposition')).toBe(`attachment; ${header ?? ''}`)
})
