import { describe, expect, it } from 'vitest'
import { usualReminders, type Cycle } from './cycle.ts'
import { Day, Instant } from './day.ts'
import { digestsOn, recordDigest } from './digest.ts'

const day = (text: string) => Day.parse(text)
const cycle: Cycle = {
  ref: 'CY-01',
  name: 'June 2022',
  from: day('2022-06-01'),
  closes: day('2022-06-30'),
  openedAt: Instant.parse('2022-06-01T09:00:00.000Z'),
  closedAt: null,
  ...usualReminders,
}
type Action = { ref: string; owner: string | null; executiveLead: string | null; report: 'owed' | 'reported' }
const action = (ref: string, owner: string | null, report: Action['report'] = 'owed'): Action => ({
  ref,
  owner,
  executiveLead: 'P-003',
  report,
})
const asked = [action('A-001', 'P-005'), action('A-002', 'P-005'), action('A-003', 'P-006', 'reported')]
const on = (today: string, newest = true, of = asked) =>
  digestsOn(cycle, of, day(today), newest).map(({ to, step, owed }) => [step, to, owed.map(({ ref }) => ref)])

describe('the digests of a cycle', () => {
  it('are one for each person who owes something, with all they owe', () => {
    expect(on('2022-06-01')).toEqual([['opening', 'P-005', ['A-001', 'A-002']]])
  })

  it('are for nobody where an action has no owner, or no executive lead', () => {
    expect(on('2022-06-01', true, [action('A-001', null)])).toEqual([])
    const unled = [{ ...action('A-001', null), executiveLead: null }]
    expect(on('2022-07-07', true, unled)).toEqual([])
  })

  it('tell each executive lead of the silence, beside what owners are told', () => {
    expect(on('2022-07-07')).toEqual([
      ['after-close', 'P-005', ['A-001', 'A-002']],
      ['escalation', 'P-003', ['A-001', 'A-002']],
    ])
  })

  it('remind no owner of an older cycle, but still tell the executive lead', () => {
    expect(on('2022-07-07', false)).toEqual([['escalation', 'P-003', ['A-001', 'A-002']]])
  })
})

describe('recording a digest', () => {
  const order = { cycle: 'CY-01', to: 'P-005', step: 'opening', owed: ['A-001', 'A-003'] } as const
  const record = (delivery: 'sent' | 'refused' | 'failed', already: ('sent' | 'refused' | 'failed')[] = []) =>
    recordDigest({ ...order, delivery }, new Set(['A-003']), already)

  it('keeps what is under embargo in an event of its own', () => {
    expect(record('sent')).toEqual([
      { type: 'digest-sent', says: { cycle: 'CY-01', to: 'P-005', step: 'opening', owed: ['A-001'] } },
      { type: 'digest-sent', says: { cycle: 'CY-01', to: 'P-005', step: 'opening', owed: ['A-003'] } },
    ])
  })

  it('says whether one that was not delivered is tried again', () => {
    expect(record('refused')).toMatchObject([{ says: { final: true } }, { says: { final: true } }])
    expect(record('failed')).toMatchObject([{ says: { final: false } }, { says: { final: false } }])
  })

  it('records a failure once, and what became of it in the end', () => {
    expect(record('failed', ['failed'])).toEqual([])
    expect(record('sent', ['failed'])).toHaveLength(2)
  })

  it('is refused where it has been sent, or will never be taken', () => {
    expect(record('sent', ['sent'])).toEqual({ refused: 'digest-already-sent' })
    expect(record('failed', ['failed', 'refused'])).toEqual({ refused: 'digest-already-sent' })
  })
})
