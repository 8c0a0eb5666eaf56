import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { text } from '../domain/form.ts'
import { readUpload } from './uploads.ts'

const Form = z.object({ title: text('a title') })
const megabyte = 1024 * 1024

/** What a browser sends: a title, and a file where one is given. */
function sent(title: string, file?: File): Request {
  const body = new FormData()
  body.append('title', title)
  if (file) body.append('report', file)
  return new Request('http://localhost/reports/new', { method: 'POST', body })
}
/** Node writes an empty name differently from a browser. */
function asChromiumSends(name: string): Request {
  const body = [
    '--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nLeaders\r\n',
    `--b\r\nContent-Disposition: form-data; name="report"; ${name}\r\n`,
    'Content-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n',
  ].join('')
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
  return new Request('http://localhost/reports/new', { method: 'POST', headers, body })
}
const read = (request: Request) => readUpload(request, Form, 'report')

describe('a form with a file', () => {
  it('comes back as the fields, and the file with its name and every byte', async () => {
    const bytes = Uint8Array.from({ length: 1024 }, (_, at) => at % 256)
    expect(await read(sent('Leaders', new File([bytes], 'report.pdf')))).toEqual({
      value: { title: 'Leaders' },
      typed: { title: 'Leaders' },
      file: { name: 'report.pdf', bytes },
    })
  })

  it('takes a file of 50 MB', async () => {
    const answer = await read(sent('Leaders', new File([new Uint8Array(50 * megabyte)], 'report.pdf')))
    expect('file' in answer && answer.file?.bytes.byteLength).toBe(50 * megabyte)
  })

  it('names a problem at the file field for an empty file', async () => {
    expect(await read(sent('Leaders', new File([], 'report.pdf')))).toEqual({
      form: {
        typed: { title: 'Leaders' },
        problems: [{ field: 'report', message: 'The selected file is empty' }],
      },
      status: 400,
    })
  })

  it('names a problem for a file of 51 MB, and keeps what was typed', async () => {
    expect(await read(sent('Leaders', new File([new Uint8Array(51 * megabyte)], 'report.pdf')))).toEqual({
      form: {
        typed: { title: 'Leaders' },
        problems: [{ field: 'report', message: 'The selected file must be 50 MB or smaller' }],
      },
      status: 413,
    })
  })

  it('tells of a wrong field and a wrong file at once', async () => {
    expect(await read(sent('', new File([], 'report.pdf')))).toMatchObject({
      form: { problems: [{ field: 'title' }, { field: 'report' }] },
    })
  })

  it('has no file where none was chosen, or the field was not on the page', async () => {
    expect(await read(sent('Leaders', new File([], '')))).toMatchObject({ file: null })
    expect(await read(sent('Leaders'))).toMatchObject({ file: null })
    expect(await read(asChromiumSends('filename=""'))).toMatchObject({ file: null })
  })

  it('has no file where a browser says so: with a part of no bytes and an empty name', async () => {
    const part = (says: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; ${says}\r\n\r\n${value}\r\n`
    const file = 'name="report"; filename=""\r\nContent-Type: application/octet-stream'
    const request = new Request('http://localhost/reports/new', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
      body: `${part('name="title"', 'Leaders')}${part(file, '')}--b--\r\n`,
    })
    expect(await read(request)).toMatchObject({ value: { title: 'Leaders' }, file: null })
  })

  it('has no file where another field brings one', async () => {
    const body = new FormData()
    body.append('title', 'Leaders')
    body.append('picture', new File(['x'], 'x.png'))
    expect(await read(new Request('http://localhost/', { method: 'POST', body }))).toMatchObject({
      file: null,
    })
  })
})

describe('the name of a file', () => {
  it.for([
    ['', 'Unnamed file'],
    ['../../report.pdf', 'report.pdf'],
    ['report\u202Efdp.exe', 'reportfdp.exe'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(251)}.pdf`],
  ])('%j is kept as %j', async ([given = '', kept]) => {
    expect(await read(sent('Leaders', new File(['%PDF-'], given)))).toMatchObject({ file: { name: kept } })
  })
})

describe('what no browser sends', () => {
  it.for([
    ['a body that breaks off', '--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nLea'],
    ['no multipart body at all', 'title=Leaders'],
    [
      'two files',
      ['one', 'two']
        .map(
          name =>
            `--b\r\nContent-Disposition: form-data; name="report"; filename="${name}"\r\n\r\n${name}\r\n`,
        )
        .join('') + '--b--\r\n',
    ],
  ])('is a bad request: %s', async ([, body]) => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
    const request = new Request('http://localhost/', { method: 'POST', headers, body: body ?? '' })
    await expect(read(request)).rejects.toMatchObject({ status: 400 })
  })
})
