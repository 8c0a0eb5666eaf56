import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findBrowser } from '../cli/prepare/find-browser.js'
import { heading, text, type Paper } from '../domain/paper.ts'
import { PrintedPaper } from '../ui/printed-paper.tsx'
import { pageTexts } from './pdf-page-text.ts'
import { openPdf } from './pdf-document.ts'
import { printPdf } from './print-pdf.ts'

const paper: Paper = {
  title: 'Papers for Scrutiny Board, 6 July 2022',
  subtitle: 'PK-01',
  council: 'Aldermere Council',
  blocks: [
    heading('issues', 'Main issues'),
    text('Caseloads <b>are</b> high.'),
    heading('more', 'More', 3),
    {
      is: 'table',
      caption: 'All actions',
      columns: [{ header: 'Action' }, { header: 'Due' }],
      rows: Array.from({ length: 60 }, (_, at) => [
        { text: `A-${String(at + 1).padStart(3, '0')}`, href: '/plan/ILACS-2022-01' },
        '30 September 2022',
      ]),
      empty: 'None.',
    },
  ],
}
const browser = findBrowser()?.path

const folder = mkdtempSync(join(tmpdir(), 'ilacs-printing-'))
beforeAll(() => {
  vi.stubEnv('TMPDIR', folder)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test.skipIf(browser === undefined)(
  'a paper is printed as a tagged PDF with title, language, outline, heads repeated and pages numbered, and leaves nothing behind',
  async () => {
    const html = `<!doctype html>${renderToStaticMarkup(<PrintedPaper paper={paper} />)}`
    await expect(printPdf(html, '/nowhere/chromium'), 'and it is tried again').rejects.toThrow('ENOENT')
    const asked = [printPdf(html, browser ?? ''), printPdf(html, browser ?? '')] as const
    const [bytes, again] = await Promise.all(asked)
    expect(again, 'the same paper is printed once').toBe(bytes)
    expect(readdirSync(folder)).toEqual([])

    const pdf = await openPdf(new Uint8Array(bytes))
    if ('refused' in pdf) throw new Error(pdf.reason)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: paper.title, Language: 'en-GB' })
    const tags = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'Caption', 'TH', 'TD']) expect(tags).toContain(`"${tag}"`)
    expect(JSON.stringify(await pdf.getOutline())).toMatch(/Papers for Scrutiny.*Main issues.*More/)

    const pages = (await pageTexts(pdf)).map(({ lines }) => lines.map(line => line.text))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]).toEqual(
      expect.arrayContaining(['Main issues', 'Caseloads <b>are</b> high.', 'All actions']),
    )
    for (const [at, lines] of pages.entries()) {
      expect(lines.join('\n')).toMatch(/Action\s+Due/)
      expect(lines).toContain(`Page ${at + 1} of ${pages.length}`)
    }
    expect(pages.flat().join('\n')).toMatch(/A-001\s+30 September 2022[^]*A-060\s+30 September 2022/)
    expect(
      await Promise.all(pages.map(async (_, at) => (await pdf.getPage(at + 1)).getAnnotations())),
    ).toEqual(pages.map(() => []))
    await pdf.loadingTask.destroy()
  },
)
