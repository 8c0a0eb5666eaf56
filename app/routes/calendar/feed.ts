import { calendarFile, etagOf } from '../../documents/icalendar.ts'
import { dayInLondon } from '../../domain/day.ts'
import { may } from '../../domain/permission.ts'
import { personOfCalendar } from '../../web/calendar-addresses.ts'
import { open } from '../../web/guard.ts'
import { actionsUnderEmbargo } from '../../../db/read/embargo.ts'
import { councilOf } from '../../../db/read/people.ts'
import { daysOf } from './days-of.ts'

const reason = 'a calendar program cannot sign in: the secret in the address is what lets it read'

/** A person's days, as that person may know of them. */
export const loader = open(reason, ({ request, params, context: { house } }) => {
  const person = personOfCalendar(house, params['file'] ?? '')
  if (person === null) throw new Response(null, { status: 404 })
  const seesEmbargoed = may(person, 'see-embargoed') !== null
  const edition = house.editions.editionFor({ parts: 'open', asAt: null, seesEmbargoed, seesRights: false })
  const { origin } = new URL(request.url)
  const days = daysOf(edition, person, actionsUnderEmbargo(house.editions), dayInLondon(house.now()), origin)
  const file = calendarFile(`ILACS Tracker, ${councilOf(edition.db)?.name ?? ''}`, days)
  const headers = { ETag: etagOf(file), 'Cache-Control': 'private, no-cache' }
  if (request.headers.get('If-None-Match') === headers.ETag)
    return new Response(null, { status: 304, headers })
  return new Response(file, { headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' } })
})
