import { attachEvidence, type AttachEvidence } from '../../commands/attach-evidence.ts'
import { claimCompletion } from '../../commands/claim-completion.ts'
import { endorseClaim } from '../../commands/endorse-claim.ts'
import { sendClaimBack } from '../../commands/send-claim-back.ts'
import { verifyClaim } from '../../commands/verify-claim.ts'
import { Link } from '../../domain/events/progress.ts'
import type { DemonstratedAction } from './actions.ts'
import { auditFile } from './evidence-files.ts'
import { reporterOf } from './reporting.ts'
import type { Step, World } from './world.ts'

/** Two pieces of evidence, the claim that rests on them, and the executive lead's endorsement. */
export function claimed(ref: string, action: DemonstratedAction, day: number): Step[] {
  const who = reporterOf(action)
  const evidence: string[] = []
  const attach = (world: World, order: Pick<AttachEvidence, 'kind' | 'title' | 'file' | 'link'>) => {
    const [event] = world.orders(who, 'attach-evidence', attachEvidence, {
      ...order,
      action: ref,
      supersedes: null,
    })
    if (event?.type === 'evidence-attached' && 'evidence' in event.says)
      evidence.push(String(event.says.evidence))
  }
  return [
    {
      day: day - 3,
      minute: 120,
      run: world => {
        const file = auditFile(ref, action.thing)
        const sha256 = world.files.keep(file.bytes)
        attach(world, {
          kind: 'audit',
          title: `Audit of ${action.thing}`,
          file: { sha256, name: file.name, mime: 'text/csv', size: file.bytes.length },
          link: null,
        })
      },
    },
    {
      day: day - 2,
      minute: 150,
      run: world =>
        attach(world, {
          kind: 'voice',
          title: 'What children and families told us',
          file: null,
          link: Link.parse(`https://intranet.aldermere.example/voice/${ref.toLowerCase()}`),
        }),
    },
    {
      day,
      minute: 60,
      run: world =>
        world.orders(who, 'claim-completion', claimCompletion, {
          action: ref,
          impact: `Children feel the difference: the last three samples of ${action.thing} show it, and it is now the way we work.`,
          evidence,
          seen: world.seen(),
        }),
    },
    ...(who === action.lead
      ? []
      : [
          {
            day: day + 3,
            minute: 30,
            run: (world: World) =>
              world.orders(action.lead, 'endorse-claim', endorseClaim, {
                action: ref,
                comment: 'I have read the audit and agree.',
                seen: world.seen(),
              }),
          },
        ]),
  ]
}

export function verified(ref: string, day: number): Step[] {
  return [
    {
      day,
      minute: 75,
      run: world =>
        world.orders('planManager', 'verify-claim', verifyClaim, {
          action: ref,
          comment: 'Evidence read: the audit supports the claim.',
          seen: world.seen(),
        }),
    },
  ]
}

export function sentBack(ref: string, day: number): Step[] {
  return [
    {
      day,
      minute: 75,
      run: world =>
        world.orders('planManager', 'verify-claim', sendClaimBack, {
          action: ref,
          reason:
            'The audit covers two teams only. Please add the other nine, and say what young people think.',
          seen: world.seen(),
        }),
    },
  ]
}
