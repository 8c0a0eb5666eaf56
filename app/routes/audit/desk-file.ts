import { audited, saidDone } from '../../domain/audit-figures.ts'
import { afterwards } from '../../domain/closure.ts'
import { dayInLondon } from '../../domain/day.ts'
import { mostLettersInCell, type OutCell, type OutSheet } from '../../documents/out-sheet.ts'
import { xlsxOf } from '../../documents/write-workbook.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import { auditFigures } from '../../../db/read/audit-figures.ts'
import { laterDatesAsked } from '../../../db/read/audit-lists.ts'
import { closuresBetween } from '../../../db/read/closures.ts'
import { nameIn, namesOf, type Names } from '../../../db/read/names.ts'
import { periodOf, type Period } from './period.tsx'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The figures of the desk, the closures of a period with their hands, and every later date, as one workbook. */
export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  async ({ edition: { db }, url, today }) => {
    const names = namesOf(db)
    const sheets = [figures(db), closures(db, periodOf(url, today), names), dates(db, names)]
    return downloadOf(new Uint8Array(await xlsxOf(sheets)), `audit-${today}.xlsx`, xlsx)
  },
)

const sheet = (name: string, heads: string[], rows: OutCell[][]): OutSheet => ({
  name,
  columns: heads.map(() => ({ width: 24 })),
  rows: [heads.map(text => ({ text, bold: true, fill: 'DDEBEA' }) as const), ...rows],
  frozenRows: 1,
})

function figures(db: Edition['db']): OutSheet {
  const counted = auditFigures(db)
  const { actions, claimed, verified, approved, satisfied, notSatisfied, cannotTell } = counted
  return sheet(
    'Figures',
    ['Figure', 'Actions'],
    [
      ['Actions in the plan', actions],
      ['Management says done', saidDone(counted)],
      ['Claimed, not yet verified', claimed],
      ['Verified, not yet approved', verified],
      ['Approved by a meeting', approved],
      ['Audit verified', satisfied],
      ['Audited, not satisfied', notSatisfied],
      ['Audited, cannot tell', cannotTell],
      ['Approved and not audited', approved - audited(counted)],
    ],
  )
}

function closures(db: Edition['db'], period: Period, names: Names): OutSheet {
  const rows = closuresBetween(db, period).map(closure => {
    const hand = (type: (typeof closure.steps)[number]['type']): OutCell[] => {
      const step = closure.steps.find(step => step.type === type)
      return step === undefined ? [null, null] : [nameIn(names, step.by), { day: dayInLondon(step.at) }]
    }
    return [
      closure.claim,
      closure.action,
      closure.title,
      ...hand('completion-claimed'),
      ...hand('claim-endorsed'),
      ...hand('claim-verified'),
      ...hand('completion-approved'),
      `(${closure.letter}) of ${closure.meeting}`,
      afterwards(closure).is,
    ]
  })
  const heads = ['Claimed by', 'On', 'Endorsed by', 'On', 'Verified by', 'On', 'Approval recorded by', 'On']
  return sheet('Closures', ['Closure', 'Action', 'Title', ...heads, 'Resolution', 'Since then'], rows)
}

function dates(db: Edition['db'], names: Names): OutSheet {
  const name = (id: string | null) => (id === null ? null : nameIn(names, id))
  return sheet(
    'Later dates',
    ['Request', 'Action', 'Original due date', 'From', 'To', 'Asked by', 'Why', 'Outcome', 'Decided by'],
    laterDatesAsked(db).map(({ ref, action, originalDue, fromDay, toDay, reason, outcome, ...hands }) => [
      ref,
      action,
      { day: originalDue },
      fromDay && { day: fromDay },
      toDay && { day: toDay },
      name(hands.askedBy),
      reason && reason.slice(0, mostLettersInCell).toWellFormed(),
      outcome,
      name(hands.decidedBy),
    ]),
  )
}
