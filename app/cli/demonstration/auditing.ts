import { auditClosure } from '../../commands/audit-closure.ts'
import { drawAuditSample } from '../../commands/draw-audit-sample.ts'
import { setRetention } from '../../commands/set-retention.ts'
import { setFollowUp } from '../../commands/set-follow-up.ts'
import { writeAuditNote } from '../../commands/write-audit-note.ts'
import type { AuditOutcome } from '../../domain/events/audit.ts'
import type { Retention } from '../../domain/retention.ts'
import { drawnBy } from '../../../db/read/audit-samples.ts'
import type { Step } from './world.ts'

const sample = 'AS-01'

/** What the auditor found at the first closures drawn. */
const verdicts: readonly { outcome: AuditOutcome; words: string }[] = [
  {
    outcome: 'satisfied',
    words:
      'The audit was read and eight of its forty cases were followed into the record: they agree with it.',
  },
  {
    outcome: 'cannot-tell',
    words: 'The audit names no cases, so it could not be followed. The list has been asked for.',
  },
]

/** The auditor draws ten of the closures of a year and a half, and has begun to follow them. */
export function audited(): Step[] {
  return [
    {
      day: -24,
      minute: 45,
      run: world =>
        world.orders('auditor', 'keep-audit', drawAuditSample, {
          from: world.day(-540),
          to: world.day(-30),
          seed: 20_260_704,
          size: 10,
        }),
    },
    ...verdicts.map((verdict, place): Step => ({
      day: -17 + place,
      minute: 150,
      run: world => {
        const { claim } = drawnBy(world.live, sample)[place] ?? {}
        if (claim === undefined) throw new Error(`${sample} drew fewer than ${String(place + 1)}`)
        world.orders('auditor', 'keep-audit', auditClosure, { sample, claim, ...verdict })
      },
    })),
    {
      day: -15,
      minute: 170,
      run: world => {
        const about = { kind: 'claim', ref: drawnBy(world.live, sample)[1]?.claim ?? '' } as const
        world.orders('auditor', 'keep-audit', writeAuditNote, {
          about,
          text: 'The audit that this closure rests on has no list of cases. A list should be kept with every audit.',
        })
        world.orders('auditor', 'keep-audit', setFollowUp, {
          about,
          asks: 'The list of cases that the audit looked at.',
          of: world.id('quality'),
          due: world.day(10),
        })
      },
    },
    retained({
      kind: 'sign-in-attempts',
      months: 12,
      reason: 'Long enough to look into a misuse, and no longer.',
      source: 'Corporate retention schedule, line 114',
      decidedBy: 'Information Governance Board',
    }),
    retained({
      kind: 'requests',
      months: 12,
      reason: 'A member can ask again within a year.',
      source: '',
      decidedBy: 'Information Governance Board',
    }),
  ]
}

const retained = (decision: Retention): Step => ({
  day: -200,
  minute: 100,
  run: world => world.orders('clerk', 'set-retention', setRetention, decision),
})
