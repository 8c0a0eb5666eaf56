import { eq, sql } from 'drizzle-orm'
import { addDays, Day, endOfDayInLondon } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { item, meeting, request, resolution, resolutionAction } from '../schema/meetings.ts'
import { indexWords } from '../search-words.ts'

const given = sql.placeholder
const thisRequest = eq(request.ref, given('request'))

export function foldMeetings(db: Connection) {
  const index = indexWords(db)
  const insertMeeting = inserting(db, meeting)
  const dayOf = db.$client.prepare<[string], string>('select "on" from meeting where ref = ?').pluck()
  /** Written up days later or not, a meeting saw what stood before its day: what came after is news to the next one. */
  const hold = db
    .update(meeting)
    .set({ heldAt: sql`coalesce((select max(number) from entry where at < ${given('dayBegan')}), 0)` })
    .where(eq(meeting.ref, given('meeting')))
    .prepare()
  const insertItem = inserting(db, item)
  const insertResolution = inserting(db, resolution)
  const insertEffect = inserting(db, resolutionAction)
  const versionOf = db.$client.prepare<[string], { version: number }>(
    'select version from action where ref = ?',
  )
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
    'meeting-planned': ({ says }) => {
      insertMeeting({ ref: says.meeting, body: says.body, ...says.is, heldAt: null })
      index('meeting', says.meeting, says.meeting, says.is.place)
    },
    'meeting-held': ({ says }) => {
      const on = Day.parse(dayOf.get(says.meeting))
      hold.run({ ...says, dayBegan: endOfDayInLondon(addDays(on, -1)) })
    },
    'item-added': ({ says }) => insertItem(says),
    'resolution-recorded': ({ says, number }) => {
      insertResolution({ ...says, number })
      index('resolution', `${says.meeting}/${says.letter}`, `${says.meeting} (${says.letter})`, says.words)
    },
    'actions-noted': ({ says }) => {
      for (const action of says.actions) {
        insertEffect({
          meeting: says.meeting,
          letter: says.letter,
          action,
          effect: 'noted',
          version: versionOf.get(action)?.version ?? 0,
          claim: null,
        })
      }
    },
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
