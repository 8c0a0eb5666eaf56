import { expect, test } from 'vitest'
import { people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { findingsFor, findingsLike, findingsOf } from '../../db/read/findings.ts'
import { search } from '../../db/read/search.ts'
import { fileReport } from './file-report.ts'
import { linkFindings } from './link-findings.ts'

const inspection = 'ILACS-2022'
const point = 'ILACS-2022-01'
const findings = [
  { paragraph: 1, page: 3, text: 'Leaders are ambitious for children.' },
  { paragraph: 2, page: 3, text: 'Contingency planning is absent from many written plans.' },
  { paragraph: 3, page: 4, text: 'Supervision is regular.' },
]

function council() {
  const small = smallCouncil()
  file(small, 'a', findings)
  return small
}
const file = (
  { orders }: SmallCouncil,
  mark: string,
  read: { paragraph: number; page: number; text: string }[],
) =>
  orders(people.planManager, 'file-report', fileReport, {
    inspection,
    report: { sha256: mark.repeat(64), name: `${mark}.pdf`, mime: 'application/pdf', size: 10 },
    findings: read,
  })
const link = ({ orders }: SmallCouncil, chosen: number[], seen: number[] = []) => {
  const of = (paragraphs: number[]) => paragraphs.map(paragraph => ({ inspection, paragraph }))
  return orders(people.planManager, 'link-findings', linkFindings, {
    point,
    chosen: of(chosen),
    seen: of(seen),
  })
}
const linked = ({ db }: SmallCouncil) => findingsFor(db, point).map(({ paragraph }) => paragraph)

test('a filed report brings its numbered paragraphs, which can be found by their words', () => {
  const { db } = council()
  expect(findingsOf(db, inspection)).toEqual(findings.map(finding => ({ ...finding, points: [] })))
  expect(search(db, 'supervision regular').found).toMatchObject([{ kind: 'finding', ref: 'ILACS-2022/3' }])
})

test('a later issue of the report takes the place of the findings before it, in search too', () => {
  const small = council()
  file(small, 'b', [{ paragraph: 1, page: 3, text: 'Leaders are visible.' }])
  expect(findingsOf(small.db, inspection)).toMatchObject([{ text: 'Leaders are visible.' }])
  expect(search(small.db, 'supervision regular').found).toEqual([])
})

test('findings that share the words that matter with a point are proposed, the most alike first', () => {
  const { db } = council()
  const proposed = findingsLike(db, 'Contingency planning in children’s written plans.', 10)
  expect(proposed).toMatchObject([{ paragraph: 2 }])
  expect(findingsLike(db, 'The children and their young people', 10)).toEqual([])
})

test('what is chosen is linked; what was seen linked and is not chosen is unlinked; the rest stays', () => {
  const small = council()
  link(small, [2, 3])
  expect(linked(small)).toEqual([2, 3])
  link(small, [1, 2], [2])
  expect(linked(small), 'paragraph 3 was linked by somebody else meanwhile').toEqual([1, 2, 3])
  link(small, [1], [1, 2, 3])
  expect(linked(small)).toEqual([1])
  expect(findingsOf(small.db, inspection)[0]).toMatchObject({ points: [point] })
})

test('a link is taken off where a later issue says something else there, and stays where it says the same', () => {
  const small = council()
  link(small, [1, 2])
  file(small, 'b', [
    ...findings.slice(0, 1),
    ...findings.slice(2).map(finding => ({ ...finding, paragraph: 2 })),
  ])
  expect(linked(small)).toEqual([1])
  file(small, 'c', [])
  expect(linked(small)).toEqual([])
})

test('a number that begins again belongs to a list, and is no paragraph of the report', () => {
  const small = council()
  file(small, 'b', [...findings, { paragraph: 1, page: 5, text: 'Write a statement.' }])
  expect(findingsOf(small.db, inspection)).toHaveLength(3)
})

test('a finding that is not there, and a choice that changes nothing, are refused', () => {
  const small = council()
  expect(link(small, [9])).toMatchObject({ refused: 'not-found', field: 'findings' })
  expect(link(small, [])).toMatchObject({ refused: 'nothing-changed' })
})
