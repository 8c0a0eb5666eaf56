import { createCanvas } from '@napi-rs/canvas'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { makeCompoundFile, makeZip } from '../../e2e/world/make-office-file.ts'
import { knownContent } from './known-content.ts'

const word = (more: Record<string, string> = {}) =>
  makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...more })
const excel = makeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })
const opendocument = (manifest: string) =>
  makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': manifest })
const canvas = createCanvas(2, 2)

function pdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument(options)
  const chunks: Buffer[] = []
  return new Promise(resolve => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
    document.text('Minutes of the board').end()
  })
}

describe('a file is known by its bytes', () => {
  test.each([
    ['minutes.pdf', () => pdf(), 'pdf', 'application/pdf'],
    ['plan.docx', () => word(), 'word', /wordprocessingml/],
    ['plan.xlsx', () => excel, 'excel', /spreadsheetml/],
    ['plan.odt', () => opendocument('<manifest/>'), 'opendocument', /opendocument/],
    ['old.doc', () => makeCompoundFile(['Root Entry', 'WordDocument']), 'word', 'application/msword'],
    ['old.XLS', () => makeCompoundFile(['Root Entry', 'Workbook']), 'excel', 'application/vnd.ms-excel'],
    ['photo.png', () => canvas.toBuffer('image/png'), 'image', 'image/png'],
    ['photo.jpeg', () => canvas.toBuffer('image/jpeg'), 'image', 'image/jpeg'],
    ['photo.webp', () => canvas.toBuffer('image/webp'), 'image', 'image/webp'],
    ['data.csv', () => Buffer.from('child;café\r\n1;2\r\n'), 'csv', 'text/csv'],
    ['data.csv', () => Buffer.from('name,caf\xe9\n', 'latin1'), 'csv', 'text/csv'],
    ['notes.txt', () => Buffer.from('What families told us'), 'text', 'text/plain'],
    ['notes', () => Buffer.from('What families told us'), 'text', 'text/plain'],
  ] as const)('%s is %#', async (name, make, type, mime) => {
    const known = await knownContent(await make(), name)
    expect(known).toMatchObject({ type })
    expect('mime' in known && known.mime).toMatch(mime)
  })
})

describe('a file is refused, by name, when', () => {
  test.each([
    ['it is empty', 'a.pdf', () => Buffer.alloc(0), 'empty'],
    ['it is larger than 50 MB', 'a.pdf', () => Buffer.alloc(50 * 1024 * 1024 + 1), 'too-large'],
    ['a PDF asks for a password', 'a.pdf', () => pdf({ userPassword: 'x' }), 'encrypted'],
    [
      'Office encrypted it',
      'a.docx',
      () => makeCompoundFile(['Root Entry', 'EncryptedPackage']),
      'encrypted',
    ],
    ['OpenDocument encrypted it', 'a.odt', () => opendocument('<encryption-data/>'), 'encrypted'],
    ['it carries macros', 'a.docx', () => word({ 'word/vbaProject.bin': 'x' }), 'macro'],
    [
      'it is a macro workbook renamed',
      'a.docx',
      () => word({ '[Content_Types].xml': '<a ContentType="macroEnabled"/>' }),
      'macro',
    ],
    [
      'an old file carries macros',
      'a.doc',
      () => makeCompoundFile(['WordDocument', 'Macros', 'VBA']),
      'macro',
    ],
    [
      'it is a picture that says it is a PDF',
      'a.pdf',
      () => canvas.toBuffer('image/png'),
      'extension-disagrees',
    ],
    ['it is a workbook that says it is a document', 'a.docx', () => excel, 'extension-disagrees'],
    ['it is text that says it is a page', 'a.html', () => Buffer.from('Hello'), 'extension-disagrees'],
    ['it is HTML', 'a.csv', () => Buffer.from('\ufeff <!doctype html><p>'), 'unknown'],
    ['it is SVG', 'a.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unknown'],
    ['it is a script', 'a.txt', () => Buffer.from('#!/bin/sh\n'), 'unknown'],
    ['it is a program', 'a.csv', () => Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'unknown'],
    ['it is any other zip', 'a.zip', () => makeZip({ 'a.txt': 'x' }), 'unknown'],
  ] as const)('%s', async (_, name, make, refused) => {
    expect(await knownContent(await make(), name)).toMatchObject({ refused })
  })
})
