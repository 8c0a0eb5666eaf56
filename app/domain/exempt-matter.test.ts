import { describe, expect, it } from 'vitest'
import { Day } from './day.ts'
import {
  endExemptRight,
  giveExemptRight,
  readExemptMatter,
  recordExemptMatter,
  releaseExemptMatter,
  reviewExemptMatter,
  type ExemptMatter,
  type ExemptOrder,
} from './exempt-matter.ts'

const today = Day.parse('2026-11-22')
const later = Day.parse('2027-02-01')
const order: ExemptOrder = {
  about: { kind: 'action', ref: 'A-001' },
  class: 'exempt',
  paragraphs: [1],
  text: 'A grievance',
  file: null,
  balance: 'An individual can be told from it',
  decidedBy: 'Monitoring officer',
  reviewOn: later,
}
const record = (change: Partial<ExemptOrder> = {}) =>
  recordExemptMatter('X-001', { ...order, ...change }, { by: 'P-001', today })
const matter: ExemptMatter = {
  ref: 'X-001',
  aboutKind: 'action',
  class: 'exempt',
  released: false,
  by: 'P-001',
  rights: [
    { person: 'P-001', until: later },
    { person: 'P-007', until: later },
  ],
}
const released = { ...matter, released: true }

describe('recording exempt matter', () => {
  it('keeps what is withheld in the exempt part alone, and lets its author read it until the review', () => {
    expect(record()).toMatchObject([
      { type: 'exempt-matter-recorded', says: { text: '', file: null }, exempt: { text: 'A grievance' } },
      { type: 'exempt-right-given', says: { matter: 'X-001', person: 'P-001', until: later } },
    ])
    expect(JSON.stringify([record()].flat().map(event => 'says' in event && event.says))).not.toContain(
      'grievance',
    )
  })
  it('needs something to withhold, a paragraph where it is exempt, and a review to come', () => {
    expect(record({ text: '' })).toMatchObject({ refused: 'exempt-nothing' })
    expect(record({ paragraphs: [] })).toMatchObject({ refused: 'paragraph-missing' })
    expect(record({ reviewOn: today })).toMatchObject({ refused: 'review-in-the-past' })
  })
  it('names no paragraph for confidential matter', () => {
    expect(record({ class: 'confidential' })).toMatchObject([{ says: { paragraphs: [] } }, {}])
  })
})

describe('reading it', () => {
  it('is recorded, for those with a right', () => {
    expect(readExemptMatter(matter, 'P-001')).toMatchObject([{ type: 'exempt-matter-read' }])
  })
  it('is refused to everybody else, and where it has been released', () => {
    expect(readExemptMatter(matter, 'P-002')).toMatchObject({ refused: 'no-right-to-read' })
    expect(readExemptMatter(released, 'P-001')).toMatchObject({ refused: 'exempt-released' })
  })
})

describe('a right to read it', () => {
  const give = (person: string, by: string, until = later) =>
    giveExemptRight(matter, { person, reason: 'The review of supervision', until }, { by, today })
  it('is given by somebody else, with an end that is not past', () => {
    expect(give('P-002', 'P-003')).toMatchObject([{ type: 'exempt-right-given', says: { person: 'P-002' } }])
    expect(give('P-002', 'P-002')).toMatchObject({ refused: 'own-right' })
    expect(give('P-002', 'P-003', Day.parse('2026-11-21'))).toMatchObject({
      refused: 'right-ends-in-the-past',
    })
    expect(give('P-001', 'P-003')).toMatchObject({ refused: 'right-already-given' })
  })
  it('ends once', () => {
    const end = { person: 'P-001', reason: 'Left the board' }
    expect(endExemptRight(matter, end)).toMatchObject([{ type: 'exempt-right-ended' }])
    expect(endExemptRight({ ...matter, rights: [] }, end)).toMatchObject({ refused: 'no-right-to-end' })
  })
})

describe('what becomes of it', () => {
  it('is released into the open, once', () => {
    const withheld = { text: 'A grievance', file: null }
    expect(releaseExemptMatter(matter, withheld, { reason: 'Settled', by: 'P-007' })).toMatchObject([
      { type: 'exempt-matter-released', says: { text: 'A grievance', reason: 'Settled' } },
    ])
    expect(releaseExemptMatter(released, withheld, { reason: 'Again', by: 'P-007' })).toMatchObject({
      refused: 'exempt-released',
    })
  })
  it('is released by nobody who may not read it, nor by who recorded it', () => {
    const release = (by: string) =>
      releaseExemptMatter(matter, { text: 'A grievance', file: null }, { reason: 'Settled', by })
    expect(release('P-009')).toMatchObject({ refused: 'no-right-to-read' })
    expect(release('P-001')).toMatchObject({ refused: 'own-matter' })
  })
  it('confidential matter is released by nobody', () => {
    expect(
      releaseExemptMatter(
        { ...matter, class: 'confidential' },
        { text: 'x', file: null },
        { reason: 'Please', by: 'P-007' },
      ),
    ).toMatchObject({ refused: 'confidential-never-released' })
  })
  it('is reviewed with a next day to come', () => {
    const balance = { balance: 'Still so', decidedBy: 'Monitoring officer', reviewOn: later }
    expect(reviewExemptMatter(matter, balance, today)).toMatchObject([{ type: 'exempt-matter-reviewed' }])
    expect(reviewExemptMatter(matter, { ...balance, reviewOn: today }, today)).toMatchObject({
      refused: 'review-in-the-past',
    })
  })
})
