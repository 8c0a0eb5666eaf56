import { expect, test } from 'vitest'
import { giveExemptRight } from '../app/commands/give-exempt-right.ts'
import { recordExemptMatter } from '../app/commands/record-exempt-matter.ts'
import { releaseExemptMatter } from '../app/commands/release-exempt-matter.ts'
import { day, people, smallCouncil } from '../e2e/world/small-council.ts'
import { openEditions } from './editions.ts'
import { rowsOf, stateTables } from './state-tables.ts'
import { exemptMatterByRef, exemptRightsTo, mattersReadBy } from './read/exempt-matters.ts'

const marker = 'zeppelin-4711'
const order = {
  about: { kind: 'action', ref: 'A-001' },
  class: 'exempt',
  paragraphs: [1, 2],
  text: `The grievance of ${marker}`,
  file: { sha256: 'a'.repeat(64), name: `${marker}.pdf`, mime: 'application/pdf', size: 10 },
  balance: 'It would tell who it is',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2023-06-01'),
} as const

function withheld() {
  const council = smallCouncil()
  council.orders(people.planManager, 'record-exempt-matter', recordExemptMatter, order)
  const reader = (seesRights: boolean) =>
    openEditions(council.db, 5).editionFor({ parts: 'open', asAt: null, seesEmbargoed: true, seesRights }).db
  return { ...council, reader }
}

test('no byte of an open edition is of what is withheld, though everybody sees that something is', () => {
  const { reader, db } = withheld()
  for (const seesRights of [true, false]) {
    const open = reader(seesRights)
    expect(exemptMatterByRef(open, 'X-001')).toMatchObject({ text: '', file: null, paragraphs: [1, 2] })
    expect(open.$client.serialize().includes(marker)).toBe(false)
  }
  expect(db.$client.serialize().includes(marker)).toBe(true)
})

test('whatever it says, the open edition is the same row for row, so no count can tell', () => {
  const readers = ['A short word', `${marker} `.repeat(1000)].map(text => {
    const council = smallCouncil()
    council.orders(people.planManager, 'record-exempt-matter', recordExemptMatter, { ...order, text })
    const reading = { parts: 'open', asAt: null, seesEmbargoed: true, seesRights: false } as const
    const { db } = openEditions(council.db, 1).editionFor(reading)
    return stateTables(db).flatMap(table => [table, ...rowsOf(db, table)])
  })
  expect(readers[0]).toEqual(readers[1])
  expect(readers[0]?.length).toBeGreaterThan(50)
})

test('who may read it is known to those who oversee it, and to nobody else', () => {
  const { reader, db } = withheld()
  expect(exemptRightsTo(reader(true), 'X-001')).toHaveLength(1)
  expect(exemptRightsTo(reader(false), 'X-001')).toHaveLength(0)
  expect(mattersReadBy(db, people.planManager.id, day('2023-06-01'))).toEqual(['X-001'])
  expect(mattersReadBy(db, people.planManager.id, day('2023-06-02'))).toEqual([])
  expect(mattersReadBy(db, people.owner.id, day('2022-06-02'))).toEqual([])
})

test('once it is released everybody reads it', () => {
  const { reader, orders } = withheld()
  orders(people.planManager, 'give-exempt-right', giveExemptRight, {
    matter: 'X-001',
    person: people.clerk.id,
    reason: 'To release it',
    until: day('2023-01-31'),
  })
  orders(people.clerk, 'release-exempt-matter', releaseExemptMatter, {
    matter: 'X-001',
    reason: 'Settled',
  })
  expect(exemptMatterByRef(reader(false), 'X-001')).toMatchObject({ released: true, text: order.text })
})

test('the database itself refuses to release what is confidential', () => {
  const { orders, db } = withheld()
  orders(people.planManager, 'record-exempt-matter', recordExemptMatter, { ...order, class: 'confidential' })
  expect(() => db.$client.exec("update exempt_matter set released = 1 where ref = 'X-002'")).toThrow(/CHECK/)
})
