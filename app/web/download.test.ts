import { describe, expect, it } from 'vitest'
import { downloadOf } from './download.ts'

const headerOf = (name: string) =>
  downloadOf(new Uint8Array([1, 2]), name, 'application/pdf').headers.get('Content-Disposition')

describe('a file that was sent by somebody', () => {
  it('is for the disk only: no type is guessed, nothing of it runs, no copy is kept on the way', () => {
    const { headers } = downloadOf(new Uint8Array([1, 2]), 'audit.pdf', 'application/pdf')
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'application/pdf',
      'content-length': '2',
      'content-disposition': `attachment; filename="audit.pdf"; filename*=UTF-8''audit.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
  })

  it('keeps a name in any script, beside one that an old browser reads', () => {
    expect(headerOf('Café – plan.pdf')).toBe(
      `attachment; filename="Caf_ _ plan.pdf"; filename*=UTF-8''Caf%C3%A9%20%E2%80%93%20plan.pdf`,
    )
  })

  it.each([
    ['a"b.pdf', `filename="a_b.pdf"; filename*=UTF-8''a%22b.pdf`],
    [
      'a\r\nSet-Cookie: x.pdf',
      `filename="a__Set-Cookie: x.pdf"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x.pdf`,
    ],
    ["it's (1)*.pdf", `filename="it's (1)*.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`],
    ['\ud800.pdf', `filename="_.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
  ])('cannot break out of its header by the name %j', (name, written) => {
    expect(headerOf(name)).toBe(`attachment; ${written}`)
  })
})
