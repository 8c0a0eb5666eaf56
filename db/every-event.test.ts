import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { actions } from '../app/cli/demonstration/actions.ts'
import { storyOf } from '../app/cli/demonstration/course.ts'
import { stepsOf } from '../app/cli/demonstration/load.ts'
import { inOrder, World } from '../app/cli/demonstration/world.ts'
import { addDays, Day } from '../app/domain/day.ts'
import { momentAfter } from '../app/domain/moment.ts'
import { openDatabase, type Connection } from './connection.ts'
import { openEditions } from './editions.ts'
import { openFiles } from './files.ts'
import { fold } from './fold.ts'
import { eventsOf, headOf } from './history.ts'
import { rowsOf, stateTables } from './state-tables.ts'

/** A few actions of the demonstration, each with the course of another, on some day; some steps never happen. */
const course = fc.record({
  today: fc.integer({ min: 0, max: 900 }).map(days => addDays(Day.parse('2025-01-06'), days)),
  chosen: fc.uniqueArray(fc.nat(actions.length - 1), { minLength: 5, maxLength: 7 }),
  courses: fc.array(fc.constantFrom(...actions.map(action => action.course)), { minLength: 7, maxLength: 7 }),
  leftOut: fc.uniqueArray(fc.nat(600), { maxLength: 60 }),
  moments: fc.array(fc.nat(10_000), { minLength: 3, maxLength: 3 }),
})
type Course = typeof course extends fc.Arbitrary<infer T> ? T : never

/** Tells all that stands in an edition's tables, in one digest. Only tables that changed since it last told are read. */
function digesting(db: Connection): () => string {
  const tables = stateTables(db)
  const digests = new Map<string, string>()
  db.$client.exec('create temp table changed (name text primary key on conflict ignore) strict')
  const isVirtual = db.$client
    .prepare<[string], number>(`select type = 'virtual' from pragma_table_list where name = ?`)
    .pluck()
  for (const table of tables.filter(name => isVirtual.get(name) !== 1))
    for (const change of ['insert', 'update', 'delete'])
      db.$client.exec(`create temp trigger "${change} ${table}" after ${change} on main."${table}"
        begin insert into changed values ('${table}'); end`)
  const changed = db.$client.prepare<[], string>('delete from changed returning name').pluck()
  for (const table of tables) db.$client.prepare('insert into changed values (?)').run(table)
  const always = tables.filter(name => isVirtual.get(name) === 1)
  return () => {
    for (const table of [...changed.all(), ...always])
      digests.set(table, hash('sha256', [...rowsOf(db, table)].join('\n')))
    return JSON.stringify(tables.map(table => digests.get(table)))
  }
}

/** What the live edition was after each change, by the number of the change's last event. */
function recorded(live: Connection, { today, chosen, courses, leftOut }: Course): Map<number, string> {
  const folder = mkdtempSync(join(tmpdir(), 'ilacs-every-event-'))
  const world = new World(live, openFiles(folder), today)
  const stories = chosen
    .flatMap(index => actions[index] ?? [])
    .map((action, place) => ({ ...action, course: courses[place] ?? action.course }))
    .flatMap(storyOf)
  const digestNow = digesting(live)
  const digests = new Map<number, string>()
  for (const [place, step] of inOrder(stepsOf(stories), today).entries()) {
    if (place > 60 && leftOut.includes(place)) continue
    try {
      step.run(world.at(step))
    } catch {
      // It rests on what never happened here. What it had recorded before it was refused stands.
    }
    digests.set(headOf(live).number, digestNow())
  }
  world.editions.close()
  rmSync(folder, { recursive: true })
  return digests
}

it('whatever is done in whichever course, the edition after every change is the live edition as it was then', () => {
  let changes = 0
  fc.assert(
    fc.property(course, happens => {
      const live = openDatabase(':memory:')
      const digests = recorded(live, happens)
      const head = headOf(live).number

      const afresh = openDatabase(':memory:')
      const digestNow = digesting(afresh)
      const folded = new Map<number, string>()
      for (const event of eventsOf(live, 'full', 0, head)) {
        fold(afresh, event)
        folded.set(event.number, digestNow())
      }
      for (const [number, digest] of digests) {
        changes += 1
        expect(folded.get(number), `after event ${String(number)}`).toBe(digest)
      }

      for (const moment of happens.moments) {
        const number = 1 + (moment % head)
        const editions = openEditions(live, 1)
        const { db } = editions.editionFor({
          parts: 'full',
          asAt: momentAfter(number),
          seesEmbargoed: true,
          seesRights: true,
        })
        expect(digesting(db)(), `as at event ${String(number)}`).toBe(folded.get(number))
        editions.close()
      }
      afresh.$client.close()
      live.$client.close()
    }),
    { numRuns: 2, seed: 20261122, endOnFailure: true },
  )
  // Courses in which hardly anything could be done would prove nothing.
  expect(changes).toBeGreaterThan(300)
}, 120_000)
