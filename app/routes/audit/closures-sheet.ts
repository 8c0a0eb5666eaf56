import { afterwards, type ClosureStep, type ClosureStepType } from '../../domain/closure.ts'
import { dayInLondon } from '../../domain/day.ts'
import { roleWords } from '../../domain/role.ts'
import type { OutCell, OutSheet } from '../../documents/out-sheet.ts'
import type { Edition } from '../../../db/editions.ts'
import { effectsWhenClaimed, type ClaimedEffect } from '../../../db/read/claimed-effects.ts'
import { closuresBetween, type Period } from '../../../db/read/closures.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'
import { headedSheet } from './headed-sheet.ts'

const parts = ['Claimed by', 'Evidenced by', 'Endorsed by', 'Verified by', 'Approval recorded by']
const heads = parts.flatMap(part => [part, 'Role', 'On'])

/** The closures of a period, each with every hand in it, its role and its day. */
export function closuresSheet(db: Edition['db'], period: Period, names: Names): OutSheet {
  const closures = closuresBetween(db, period)
  const effects = effectsWhenClaimed(
    db,
    closures.flatMap(({ claim: ref, action, steps: [claimed] }) =>
      claimed ? { ref, action, claimedAt: claimed.at } : [],
    ),
  )
  const rows = closures.map(closure => {
    const { claim, action, title, letter, meeting, steps, evidenced } = closure
    const step = (type: ClosureStepType) =>
      handOf(steps.filter(step => step.type === type).slice(0, 1), names)
    return [
      claim,
      action,
      title,
      ...step('completion-claimed'),
      ...handOf(evidenced, names),
      ...step('claim-endorsed'),
      ...step('claim-verified'),
      ...step('completion-approved'),
      `(${letter}) of ${meeting}`,
      afterwards(closure).is,
      linesOf(effects.get(claim) ?? []),
    ]
  })
  return headedSheet(
    'Closures',
    ['Closure', 'Action', 'Title', ...heads, 'Resolution', 'Since then', 'Measures when claimed'],
    rows,
  )
}

const linesOf = (effects: readonly ClaimedEffect[]): string | null =>
  effects.length === 0 ? null : effects.map(({ sentence }) => sentence).join('\n')

/** Who, in which role, and the last day: several people of one part, as of evidence, stand in the same order in both cells. */
function handOf(acts: readonly Pick<ClosureStep, 'by' | 'role' | 'at'>[], names: Names): OutCell[] {
  const last = acts.at(-1)
  if (last === undefined) return [null, null, null]
  const hands = [...new Map(acts.map(act => [`${act.by} ${act.role}`, act])).values()]
  return [
    hands.map(({ by }) => nameIn(names, by)).join('; '),
    hands.map(({ role }) => roleWords[role]).join('; '),
    { day: dayInLondon(last.at) },
  ]
}
