import { expect, type APIRequestContext } from 'playwright/test'
import type { Who } from '../../app/cli/demonstration/council.ts'
import { expectAccessible } from '../world/axe.ts'
import { signInAs, test } from '../world/demonstration.ts'
import { servedPage } from '../world/served-page.ts'

/** One person of every role. */
const everyRole: readonly Who[] = [
  'planManager',
  'safeguarding',
  'frontDoor',
  'clerk',
  'chair',
  'member',
  'auditor',
  'administrator',
]

/** Pages of one kind: references, numbers, letters and councils stand for any other. */
const kindOf = (path: string) =>
  path
    .split('/')
    .map((part, at, parts) => (/\d/.test(part) || parts[at - 1] === 'councils' ? ':ref' : part))
    .join('/')

const checked = new Set<string>()

for (const who of everyRole) {
  test(`every page that the ${who} is led to is there, whole, and accessible`, async ({
    page,
    demonstration,
  }) => {
    test.setTimeout(10 * 60_000)
    await signInAs(page, who, demonstration.password)
    let pages = 0
    for await (const { path, headings, text } of pagesFrom(page.request, '/')) {
      pages++
      expect.soft(headings, `h1s on ${path}`).toBe(1)
      expect.soft(text, `text on ${path}`).not.toMatch(/undefined|\[object|NaN|null\b/)
      if (checked.has(kindOf(path))) continue
      checked.add(kindOf(path))
      await page.goto(path)
      await expectAccessible(page)
    }
    expect(pages, 'a walk that leads nowhere shows nothing').toBeGreaterThan(40)
  })
}

const lookedBackTo = {
  planManager: { moment: '2026-03-02', told: 'on 2 March 2026' },
  chair: { moment: '2026-03-02', told: 'on 2 March 2026' },
  auditor: { moment: 'event-400', told: 'after event 400, on' },
} as const satisfies Partial<Record<Who, object>>

for (const who of ['planManager', 'chair', 'auditor'] as const) {
  const { moment, told } = lookedBackTo[who]
  test(`every page that the ${who} is led to shows ${moment}, and offers nothing to change there`, async ({
    page,
    demonstration,
  }) => {
    test.setTimeout(10 * 60_000)
    await signInAs(page, who, demonstration.password)
    let pages = 0
    for await (const { path, whole, deeds } of pagesFrom(page.request, `/?as-at=${moment}`)) {
      pages++
      if (isAForm(path)) continue
      expect(whole, path).toContain(`You are looking at the plan as it was ${told}`)
      expect.soft(deeds, `forms on ${path}`).toBe(0)
    }
    expect(pages, 'a walk that leads nowhere shows nothing').toBeGreaterThan(40)
  })
}

/** Pages whose whole matter is a form: nothing leads to them from a past day. */
const isAForm = (path: string) => path.startsWith('/sign-in')

/** Asks for a page and, of every kind that links lead to from there, the first. */
async function* pagesFrom(request: APIRequestContext, start: string) {
  const waiting = [start]
  const seen = new Set<string>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await request.get(path)
    expect.soft(answer.status(), `status of ${path}`).toBe(200)
    const read = servedPage(await answer.text())
    yield { path, ...read }
    for (const found of read.links) {
      const [bare = ''] = found.split('?')
      const kind = kindOf(bare)
      if (seen.has(kind)) continue
      seen.add(kind)
      waiting.push(found)
    }
  }
}
