import { Day } from '../domain/day.ts'

/**
 * The past day a page is asked for with `?as-at=2022-07-06`; null for today. A day that is none, or has not ended yet,
 * answers 400: nobody is shown another day than the one they asked for.
 */
export function asAtOf(url: URL, today: Day): Day | null {
  const asked = url.searchParams.get('as-at')
  if (asked === null || asked === '') return null
  const day = Day.safeParse(asked)
  if (!day.success || day.data > today) throw new Response(null, { status: 400 })
  return day.data
}

const internalLink = / (href|action)="(\/[^"#?]*)(\?[^"#]*)?(#[^"]*)?"/g
const getForm = /(<form(?=[^>]* method="get")[^>]*>)/g

/**
 * Carries the day over to every link and every form that asks for a page, so that no page can forget it: whoever looks
 * back stays there until they return to today. A link marked `data-today` and built files are left alone.
 */
export function carryAsAt(html: string, asAt: Day): string {
  return html
    .replace(/<(a|form)\b[^>]*>/g, tag =>
      tag.includes('data-today') ? tag : tag.replace(internalLink, withDay),
    )
    .replace(getForm, form =>
      form.includes('data-today') ? form : `${form}<input type="hidden" name="as-at" value="${asAt}"/>`,
    )

  function withDay(whole: string, attribute: string, path: string, query = '', fragment = '') {
    if (attribute === 'action' || query.includes('as-at=')) return whole
    const before = query === '' ? '?' : `${query}&amp;`
    return ` href="${path}${before}as-at=${asAt}${fragment}"`
  }
}
