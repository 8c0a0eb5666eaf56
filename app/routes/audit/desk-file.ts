import { audited, saidDone } from '../../domain/audit-figures.ts'
import { mostLettersInCell, type OutSheet } from '../../documents/out-sheet.ts'
import { xlsxOf } from '../../documents/write-workbook.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import { auditFigures } from '../../../db/read/audit-figures.ts'
import { laterDatesAsked } from '../../../db/read/audit-lists.ts'
import { nameIn, namesOf, type Names } from '../../../db/read/names.ts'
import { closuresSheet } from './closures-sheet.ts'
import { headedSheet } from './headed-sheet.ts'
import { periodOf } from './period.tsx'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The figures of the desk, the closures of a period with their hands, and every later date, as one workbook. */
export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  async ({ edition: { db }, url, today }) => {
    const names = namesOf(db)
    const sheets = [figures(db), closuresSheet(db, periodOf(url, today), names), dates(db, names)]
    return downloadOf(new Uint8Array(await xlsxOf(sheets)), `audit-${today}.xlsx`, xlsx)
  },
)

function figures(db: Edition['db']): OutSheet {
  const counted = auditFigures(db)
  const { actions, claimed, verified, approved, satisfied, notSatisfied, cannotTell } = counted
  return headedSheet(
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

function dates(db: Edition['db'], names: Names): OutSheet {
  const name = (id: string | null) => (id === null ? null : nameIn(names, id))
  return headedSheet(
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
