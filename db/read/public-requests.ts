import type { Day } from '../../app/domain/day.ts'
import { withheldWords } from '../../app/domain/exempt-paragraph.ts'
import type { Connection } from '../connection.ts'
import { openRequestsOf } from './requests.ts'

/** What is open of the requests made to a body, as the public reads them: of an exempt one, only that it is. */
export const publicRequests = (db: Connection, body: string, today: Day) =>
  openRequestsOf(db, body).map(({ ref, asks, facts, owner, due, entitledBy, madeOn }) => {
    const paragraphs = facts?.paragraphs ?? []
    const days = [due, entitledBy].filter(day => day !== null).sort()
    return {
      ref,
      asks: paragraphs.length > 0 ? withheldWords({ class: 'exempt', paragraphs }) : asks,
      hasOwner: owner !== null,
      due: days[0] ?? null,
      late: days[0] !== undefined && days[0] < today,
      madeOn,
    }
  })
