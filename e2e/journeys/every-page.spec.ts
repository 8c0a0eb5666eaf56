import { expect, type Page } from 'playwright/test'
import type { Who } from '../../app/cli/demonstration/council.ts'
import { expectAccessible } from '../world/axe.ts'
import { signInAs, test } from '../world/demonstration.ts'

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
    for await (const path of pagesFrom(page, '/')) {
      expect.soft(await page.locator('h1').count(), `h1s on ${path}`).toBe(1)
      expect
        .soft(await page.locator('main').innerText(), `text on ${path}`)
        .not.toMatch(/undefined|\[object|NaN|null\b/)
      if (!checked.has(kindOf(path))) await expectAccessible(page)
      checked.add(kindOf(path))
    }
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
    for await (const path of pagesFrom(page, `/?as-at=${moment}`)) {
      if (isAForm(path)) continue
      await expect(page.getByText(`You are looking at the plan as it was ${told}`), path).toBeVisible()
      expect.soft(await page.locator('main form[method="post"]').count(), `forms on ${path}`).toBe(0)
    }
  })
}

/** Pages whose whole matter is a form: nothing leads to them from a past day. */
const isAForm = (path: string) => path.startsWith('/sign-in')

/** Opens a page and, of every kind that links lead to from there, the first; yields each while it is open. */
async function* pagesFrom(page: Page, start: string): AsyncGenerator<string> {
  const waiting = [start]
  const seen = new Set<string>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await page.goto(path)
    expect.soft(answer?.status(), `status of ${path}`).toBe(200)
    yield path
    for (const found of await linksOn(page)) {
      const [bare = ''] = found.split('?')
      const kind = kindOf(bare)
      if (seen.has(kind)) continue
      seen.add(kind)
      waiting.push(found)
    }
  }
}

/** Links to other pages of ours; files are downloaded, not shown. */
function linksOn(page: Page): Promise<string[]> {
  return page.locator('a[href^="/"]').evaluateAll(links =>
    links
      .filter(link => !link.hasAttribute('data-today') && !link.hasAttribute('download'))
      .map(link => (link.getAttribute('href') ?? '').split('#')[0] ?? '')
      .filter(href => !/\/(file|report)(\?|$)/.test(href)),
  )
}
