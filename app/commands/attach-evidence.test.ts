import { describe, expect, it } from 'vitest'
import { evidenceByRef, evidenceOf } from '../../db/read/evidence.ts'
import { people, smallCouncil } from '../../e2e/world/small-council.ts'
import { Link } from '../domain/events/progress.ts'
import { attachEvidence, type AttachEvidence } from './attach-evidence.ts'

const audit: AttachEvidence = {
  action: 'A-001',
  kind: 'audit',
  title: 'Audit of ten plans, May 2022',
  file: { sha256: 'a'.repeat(64), name: 'audit.pdf', mime: 'application/pdf', size: 1234 },
  link: null,
  supersedes: null,
}
const link = Link.parse('https://data.aldermere.example/plans')

function council() {
  const { db, orders } = smallCouncil()
  const attach = (order: Partial<AttachEvidence> = {}) =>
    orders(people.owner, 'attach-evidence', attachEvidence, { ...audit, ...order })
  return { db, attach }
}

describe('attaching evidence', () => {
  it('keeps a file by its SHA-256, with name, type and size', () => {
    const { db, attach } = council()
    attach()
    expect(evidenceByRef(db, 'E-001')).toMatchObject({
      action: 'A-001',
      by: people.owner.id,
      kind: 'audit',
      sha256: 'a'.repeat(64),
      fileName: 'audit.pdf',
      link: null,
    })
  })

  it('keeps a link as it is', () => {
    const { db, attach } = council()
    attach({ file: null, link })
    expect(evidenceByRef(db, 'E-001')).toMatchObject({ sha256: null, link })
  })

  it('supersedes earlier evidence, which stays and says by what', () => {
    const { db, attach } = council()
    attach()
    attach({ title: 'Audit of thirty plans', supersedes: 'E-001' })
    expect(evidenceOf(db, 'A-001')).toMatchObject([
      { ref: 'E-001', sha256: 'a'.repeat(64), supersededBy: 'E-002', supersedes: null },
      { ref: 'E-002', supersededBy: null, supersedes: 'E-001' },
    ])
  })

  it('is refused with both a file and a link, and with neither', () => {
    const { attach } = council()
    const refused = { refused: 'file-or-link', field: 'file' }
    expect(attach({ link })).toEqual(refused)
    expect(attach({ file: null })).toEqual(refused)
  })

  it('is refused where it would supersede what has been superseded', () => {
    const { attach } = council()
    attach()
    attach({ supersedes: 'E-001' })
    expect(attach({ supersedes: 'E-001' })).toMatchObject({ refused: 'evidence-superseded' })
  })

  it('is refused where it would supersede evidence of another action, or none', () => {
    const { attach } = council()
    attach({ action: 'A-002' })
    expect(attach({ supersedes: 'E-001' })).toMatchObject({ refused: 'evidence-of-another-action' })
    expect(attach({ supersedes: 'E-999' })).toEqual({ refused: 'not-found' })
  })

  it('is refused where the action does not exist', () => {
    expect(council().attach({ action: 'A-999' })).toEqual({ refused: 'not-found' })
  })

  it('never changes afterwards, whoever tries: the database refuses', () => {
    const { db, attach } = council()
    attach()
    expect(() => db.$client.exec(`update evidence set sha256 = '${'b'.repeat(64)}'`)).toThrow(
      /only superseded/,
    )
  })
})

describe('a link', () => {
  it.each([
    'http://plain.example/a',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'www.example.org',
  ])('is not %s', address => {
    expect(Link.safeParse(address).success).toBe(false)
  })
})
