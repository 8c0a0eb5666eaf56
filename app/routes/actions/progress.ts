import { evidenceKinds, type EvidenceKind } from '../../domain/evidence-kind.ts'
import { refusedTermsOf, refusedWorkOn } from '../../domain/action-standing.ts'
import type { Deed } from '../../domain/permission.ts'
import type { Person } from '../../domain/role.ts'
import { fileSize } from '../../ui/file-size.ts'
import type { Edition } from '../../../db/editions.ts'
import type { ActionState } from '../../../db/read/actions.ts'
import { evidenceOf } from '../../../db/read/evidence.ts'
import { laterDatesOf } from '../../../db/read/later-dates.ts'
import { nameIn, namesOf, type Names } from '../../../db/read/names.ts'
import { updatesOf } from '../../../db/read/updates.ts'
import { toldLaterDate } from './told-later-date.ts'
import { toldUpdate } from './told-update.ts'

interface Asked {
  edition: Edition
  subject: ActionState
  person: Person
  can: (deed: Deed) => boolean
}

/** What the page of an action shows of its progress, and which deeds it may offer to this person. */
export function progressOf({ edition: { db }, subject, person, can }: Asked) {
  const names = namesOf(db)
  const { ref, due, originalDue, revisions } = subject
  const open = refusedWorkOn(subject) === null
  const requests = laterDatesOf(db, ref)
  const offers = (deed: Deed) => open && can(deed)
  return {
    action: ref,
    dates: { due, originalDue, revisions },
    may: {
      post: offers('post-update'),
      attach: offers('attach-evidence'),
      ask: offers('ask-later-date') && due !== null && requests.every(({ outcome }) => outcome !== null),
      rateImpact: refusedTermsOf(subject) === null && can('rate-impact'),
      setDelivery: offers('set-delivery-rating'),
    },
    updates: updatesOf(db, ref).map(update => ({
      ...toldUpdate(update, names),
      mayEndorse: update.endorsedBy === null && update.by !== person.id && offers('endorse-update'),
    })),
    laterDates: requests.map(request => ({
      ...toldLaterDate(request, names),
      mayDecide: request.outcome === null && request.askedBy !== person.id && offers('decide-later-date'),
    })),
    evidence: byKind(evidenceOf(db, ref).map(row => toldEvidence(row, names))),
  }
}
export type Progress = ReturnType<typeof progressOf>
export type ToldEvidence = ReturnType<typeof toldEvidence>

function toldEvidence(row: ReturnType<typeof evidenceOf>[number], names: Names) {
  const { ref, kind, title, at, by, sha256, fileName, size, link, supersededBy } = row
  return {
    ref,
    kind,
    title,
    at,
    by: nameIn(names, by),
    file: sha256 === null ? null : { name: fileName ?? ref, size: fileSize(size ?? 0) },
    linkTo: link === null ? null : new URL(link).hostname,
    supersededBy,
  }
}

/** Kinds in their settled order, those without evidence left out. */
function byKind<Row extends { kind: EvidenceKind }>(rows: readonly Row[]) {
  return Object.entries(evidenceKinds)
    .map(([kind, { words }]) => ({ kind: words, rows: rows.filter(row => row.kind === kind) }))
    .filter(({ rows }) => rows.length > 0)
}
