import type { Day } from '../domain/day.ts'
import { eventOf, momentFrom, type Moment } from '../domain/moment.ts'
import type { NoMoment } from './status-wording.ts'

/**
 * The past moment a page is asked for with `?as-at=2022-07-06` or `?as-at=event-1234`; null for the present. Answers 400
 * to what is no moment that has been: nobody is shown another one than they asked for.
 */
export function asAtOf(url: URL, today: Day): Moment | null {
  const asked = url.searchParams.get('as-at')
  if (asked === null || asked === '') return null
  const moment = momentFrom(asked)
  if (moment === null) throw noMoment({ asAt: 'none' })
  if (eventOf(moment) === null && moment > today) throw noMoment({ asAt: 'to-come' })
  return moment
}

/** `newest` is the number of the newest event that whoever asked may know of. */
export function refuseLaterEvent(moment: Moment, newest: number) {
  if ((eventOf(moment) ?? 0) > newest) throw noMoment({ asAt: 'no-event', newest })
}

const noMoment = (why: NoMoment) => Response.json(why, { status: 400 })

const link = /<a\b[^>]*? href="(\/[^"#?]*)(\?[^"#]*)?(#[^"]*)?"[^>]*>/g
const getForm = /(<form(?=[^>]* method="get")[^>]*>)/g

/**
 * Carries the moment over to every link and every form that asks for a page, so that no page can forget it: whoever
 * looks back stays there until they return to the present. A link marked `data-today` and built files are left alone.
 */
export function carryAsAt(html: string, asAt: Moment | null): string {
  if (asAt === null) return html
  return html
    .replace(link, withMoment)
    .replace(getForm, form =>
      form.includes('data-today') ? form : `${form}<input type="hidden" name="as-at" value="${asAt}"/>`,
    )

  function withMoment(tag: string, path: string, query = '', fragment = '') {
    if (query.includes('as-at=') || tag.includes('data-today')) return tag
    const before = query === '' ? '?' : `${query}&amp;`
    const carried = ` href="${path}${before}as-at=${asAt}${fragment}"`
    return tag.replace(` href="${path}${query}${fragment}"`, () => carried)
  }
}
