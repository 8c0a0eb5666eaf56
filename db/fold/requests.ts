import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { request } from '../schema/requests.ts'
import { indexWords } from '../search-words.ts'

const given = sql.placeholder
const thisRequest = eq(request.ref, given('request'))

export function foldRequests(db: Connection) {
  const index = indexWords(db)
  const insertRequest = inserting(db, request)
  const assign = db
    .update(request)
    .set({ owner: sql`${given('owner')}`, due: sql`${given('due')}` })
    .where(thisRequest)
    .prepare()
  const answer = db
    .update(request)
    .set({
      answer: sql`${given('answer')}`,
      answeredAt: sql`${given('at')}`,
      answeredBy: sql`${given('by')}`,
    })
    .where(thisRequest)
    .prepare()

  return {
    'request-opened': ({ says, at }) => {
      insertRequest({
        ref: says.request,
        meeting: says.meeting,
        letter: says.letter,
        asks: says.asks,
        owner: says.owner,
        due: says.due,
        openedAt: at,
        answer: null,
        answeredAt: null,
        answeredBy: null,
      })
      index('request', says.request, says.request, says.asks)
    },
    'request-assigned': ({ says }) => assign.run({ request: says.request, ...says.is }),
    'request-answered': ({ says, at, by }) => answer.run({ ...says, at, by }),
  } satisfies Partial<Folds>
}
