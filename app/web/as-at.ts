import { Day } from '../domain/day.ts'

/** The past day a page is asked for with `?as-at=2022-07-06`: null for today, `'none'` where it is no day that has begun. */
function read(url: URL, today: Day): Day | null | 'none' {
  const asked = url.searchParams.get('as-at')
  if (asked === null || asked === '') return null
  const day = Day.safeParse(asked)
  return day.success && day.data <= today ? day.data : 'none'
}

/** Answers 400 to a day that is none: nobody is shown another day than the one they asked for. */
export function asAtOf(url: URL, today: Day): Day | null {
  const day = read(url, today)
  if (day === 'none') throw new Response(null, { status: 400 })
  return day
}

/** For the frame of a page, which is drawn around an error, too. */
export function dayAsked(url: URL, today: Day): Day | null {
  const day = read(url, today)
  return day === 'none' ? null : day
}

const internalLink = / (href|action)="(\/[^"#?]*)(\?[^"#]*)?(#[^"]*)?"/g
const getForm = /(<form(?=[^>]* method="get")[^>]*>)/g

/**
 * Carries the day over to every link and every form that asks for a page, so that no page can forget it: whoever looks
 * back stays there until they return to today. A link marked `data-today` and built files are left alone.
 */
export function carryAsAt(html: string, url: URL): string {
  const asked = url.searchParams.get('as-at')
  if (asked === null) return html
  const { data: asAt } = Day.safeParse(asked)
  if (asAt === undefined) return html
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
    return ` href="${path}${before}as-at=${asAt ?? ''}${fragment}"`
  }
}
