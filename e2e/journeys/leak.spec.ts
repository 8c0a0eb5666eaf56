import { join } from 'node:path'
import { unzipSync } from 'node:zlib'
import { expect, type Page } from 'playwright/test'
import { countWorkforce } from '../../app/commands/count-workforce.ts'
import { recordFigures } from '../../app/commands/record-figures.ts'
import { openPdf } from '../../app/documents/pdf-document.ts'
import { pageTexts } from '../../app/documents/pdf-page-text.ts'
import type { FigureLine } from '../../app/domain/figures-order.ts'
import type { Event } from '../../app/domain/history.ts'
import { isRefusal } from '../../app/domain/refusal.ts'
import type { Worker } from '../../app/domain/worker.ts'
import { openDatabase } from '../../db/connection.ts'
import { askerOf } from '../world/asker.ts'
import { fillDate } from '../world/fill.ts'
import { caseloadDefined } from '../world/measured.ts'
import { happensIn } from '../world/own-world.ts'
import { test, type World } from '../world/server.ts'
import { boardIsToMeet, july, preparePack, releasePack } from '../world/pack.ts'
import { signIn } from '../world/sign-in.ts'
import { councilIn, day, people, type Who } from '../world/small-council.ts'

// A world of its own, with markers in every part that is withheld.
test.use({ begins: '2022-06-01T11:00:00Z' })

const marker = 'zeppelin4711'
const nonsense = 'blubberwurst'
const months = ['2022-05-31', '2022-06-30', '2022-07-31']

/** Withheld from an action, a point, a meeting's request and a piece of evidence: words, a file, and its name. */
async function withhold(page: Page) {
  await signIn(page, people.planManager)
  const about = [
    ['action', 'A-001', 'Exempt'],
    ['point', 'ILACS-2022-01', 'Confidential'],
  ] as const
  for (const [kind, ref, which] of about) {
    await page.goto(`/exempt/new?kind=${kind}&about=${ref}`)
    await page.getByLabel(which, { exact: true }).check()
    if (which === 'Exempt') await page.getByLabel('Paragraph 1 (an individual)').check()
    await page.getByLabel('What is withheld', { exact: true }).fill(`What ${marker} said`)
    await page.getByLabel('File that is withheld (optional)').setInputFiles({
      name: `${marker}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`All that ${marker} wrote`),
    })
    await page.getByLabel('Why it is withheld').fill('It would tell who the person is.')
    await page.getByLabel('Who decided it').fill('Monitoring officer')
    await fillDate(page, 'When it is looked at again', '1 2 2023')
    await page.getByRole('button', { name: 'Record it' }).click()
    await page.getByText('Exempt or confidential matter recorded').waitFor()
  }
}

/** A row of a workforce count as it is kept, and counts of so small a team that its figure is c. */
const ofOneWorker = 'Middle manager; no; 0.37; 947'
const ofSmallTeam = /4,?711,?471/

/** A workforce count and a broken-down figure, both for the public as far as they may be. */
function measure({ dataDir }: World) {
  const db = openDatabase(join(dataDir, 'ilacs-tracker.sqlite'))
  const council = councilIn(db)
  council.happens(people.planManager, [caseloadDefined({ isPublic: true })], '2022-05-30T09:00:00.000Z')
  const each = (role: Worker['role'], count: number, cases: number) =>
    Array.from({ length: count }, (): Worker => ({ role, agency: false, fte: 1, cases }))
  const counted = council.orders(
    people.planManager,
    'count-workforce',
    countWorkforce,
    {
      workers: [
        ...each('case-holder', 12, 20),
        ...each('senior-practitioner', 9, 8),
        ...each('first-line-manager', 7, 2),
        { role: 'middle-manager', agency: false, fte: 0.37, cases: 947 },
      ],
      on: day('2022-05-30'),
      source: 'Case management system',
      standing: 'final',
      caseLimit: 22,
      smallNumberLimit: 6,
      corrects: null,
    },
    '2022-05-31',
  )
  const line = (of: string, numerator: number, denominator: number): FigureLine => ({
    period: { from: day('2022-04-01'), to: day('2022-04-30') },
    breakdown: of === '' ? { by: 'none', of } : { by: 'team', of },
    ...{ value: null, numerator, denominator, suppressed: false },
  })
  const recorded = council.orders(
    people.owner,
    'record-figures',
    recordFigures,
    {
      ...{ measure: 'M-01', version: 1, source: '', standing: 'final', note: '', corrects: null },
      lines: [line('', 9_000_000, 90), line('Harbour', 900_000, 40), line('Quay', 4_711_471, 3)],
    },
    '2022-05-31',
  )
  expect([isRefusal(counted), isRefusal(recorded)]).toEqual([false, false])
  const kept = db.$client.prepare<[], string>('select text from exempt_matter').pluck().all().join('\n')
  expect(kept).toContain(ofOneWorker)
  expect(kept).toMatch(ofSmallTeam)
  db.$client.close()
}

/** What a spreadsheet holds is packed: its parts are looked into as well. */
function unpacked(bytes: Buffer): string {
  const parts = [bytes.toString('latin1')]
  for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
    try {
      parts.push(
        unzipSync(Buffer.concat([header, bytes.subarray(start)]), { finishFlush: 2 }).toString('latin1'),
      )
    } catch {
      // Not packed, or the end of the archive.
    }
  }
  return parts.join('\n')
}

/** A PDF holds shapes of letters, packed: its words are read as a reader does. */
async function wordsOfPdf(bytes: Buffer): Promise<string> {
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return ''
  const pdf = await openPdf(new Uint8Array(bytes))
  if ('refused' in pdf) throw new Error(pdf.reason)
  const words = (await pageTexts(pdf)).flatMap(({ lines }) => lines.map(({ text }) => text))
  await pdf.loadingTask.destroy()
  expect(words).toContain('How this paper proves itself')
  return words.join('\n')
}

/** What was resolved in July, so that there are minutes too. */
const heldInJuly: Event[] = [
  { type: 'item-added', says: { meeting: july, item: 1, title: 'Outcomes', inspection: 'ILACS-2022' } },
  { type: 'resolution-recorded', says: { meeting: july, item: 1, letter: 'a', words: 'That it be noted.' } },
  { type: 'actions-noted', says: { meeting: july, letter: 'a', actions: ['A-001'] } },
  { type: 'meeting-held', says: { meeting: july } },
]

type Ask = Awaited<ReturnType<typeof askerOf>>

const headersOf = ({ headers }: Response) => JSON.stringify([...headers])

/** Every address that is led to from `/`, as it is and as data, with what the whole of each answer says. */
async function* everythingFrom(ask: Ask, start: string) {
  const waiting = [
    start,
    '/public',
    '/public/feed.xml',
    '/search?words=' + marker,
    '/library?words=' + marker,
    '/no-such-page-' + 'at-all',
    '/plan/download/plan.xlsx',
    '/plan/download/plan.csv',
    '/exempt/X-001',
    '/exempt/X-001/file',
    '/exempt/X-001.data',
  ]
  const seen = new Set(waiting)
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await ask(path)
    const body = Buffer.from(await answer.arrayBuffer())
    yield { path, says: headersOf(answer) + unpacked(body) + (await wordsOfPdf(body)) }
    const html = answer.headers.get('content-type')?.startsWith('text/html') ? body.toString('utf8') : ''
    for (const [, href = ''] of html.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)) {
      const found = href.replaceAll('&amp;', '&')
      const kind = found.replace(/\d+/g, '0')
      if (seen.has(kind) || found.startsWith('/sign-out')) continue
      seen.add(kind)
      waiting.push(found)
    }
  }
}

/** A search says again what was searched for: but for that, it must answer as for a word that nobody ever wrote. */
async function sameAsNonsense(ask: Ask, path: string): Promise<boolean> {
  const [found, none] = await Promise.all(
    [marker, nonsense].map(async word =>
      (await (await ask(path.replace(marker, word))).text()).replaceAll(word, ''),
    ),
  )
  return found === none
}

/** The address that Remix answers with a page's data, had it not been refused at the door. */
async function asData(ask: Ask, path: string): Promise<string> {
  const [bare = '', query] = path.split('?')
  const answer = await ask(
    `${bare === '/' ? '/_root' : bare}.data${query === undefined ? '' : `?${query.replaceAll(marker, nonsense)}`}`,
  )
  return `${headersOf(answer)} ${await answer.text()}`
}

test('no byte of what is withheld leaves by any page, download, search, error or header, today or on a past day', async ({
  page,
  world,
}) => {
  test.setTimeout(10 * 60_000)
  await withhold(page)
  measure(world)
  boardIsToMeet(world)
  await preparePack(page)
  await releasePack(page)
  happensIn(world, people.clerk, heldInJuly, '2022-07-06T16:00:00.000Z')
  world.setClock('2022-08-01T09:00:00Z')
  const readers: (Who | null)[] = [null, ...Object.values(people)]
  for (const who of readers) {
    if (who === null) await page.context().clearCookies()
    else await signIn(page, who)
    const ask = await askerOf(page, world.baseURL)
    let pages = 0
    let pdfs = 0
    const minutes: string[] = []
    const measured: string[] = []
    const told: string[] = []
    for (const start of ['/', ...months.map(day => `/?as-at=${day}`)])
      for await (const { path, says } of everythingFrom(ask, start)) {
        pages++
        if (path.includes('/minutes/file')) minutes.push(path)
        if (path.includes('/file.pdf')) pdfs++
        if (start === '/' && (await asData(ask, path)).includes(marker)) told.push(`${path} as data`)
        const tells = path.includes(marker) ? !(await sameAsNonsense(ask, path)) : says.includes(marker)
        if (tells) told.push(path)
        if (says.includes(ofOneWorker) || ofSmallTeam.test(says)) told.push(`numbers on ${path}`)
        if (/^\/(public\/)?measures\/M-01(\?|$)/.test(path)) measured.push(path)
      }
    expect(told, `what ${who?.role ?? 'anybody'} is told`).toEqual([])
    expect(pages).toBeGreaterThan(who === null ? 5 : 60)
    expect(minutes.length > 0).toBe(who !== null)
    expect(pdfs).toBeGreaterThan(1)
    expect(measured.length, 'a walk past the measures shows nothing of them').toBeGreaterThan(0)
  }
})

test('whoever has no right gets the same answer for what is withheld as for what does not exist', async ({
  page,
}) => {
  for (const who of [people.owner, people.member, people.chair, people.administrator]) {
    await signIn(page, who)
    const answers = await Promise.all(
      ['X-001', 'X-999'].map(async ref => {
        const answer = await page.request.get(`/exempt/${ref}`)
        return { status: answer.status(), body: (await answer.text()).replaceAll(ref, '') }
      }),
    )
    expect(answers[0]).toEqual(answers[1])
  }
})
