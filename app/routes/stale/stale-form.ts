import type { FormState, Typed } from '../../domain/form.ts'
import type { SubjectKind } from '../../domain/history.ts'
import { refusal, wordsFor } from '../../domain/refusal.ts'
import type { Edition } from '../../../db/editions.ts'
import { changedSince } from '../../../db/read/changes.ts'
import { namesOf } from '../../../db/read/names.ts'
import { told, type Told } from '../history/told.ts'

export interface StaleForm extends FormState {
  changes: Told[]
}

/**
 * A form of a record that somebody changed meanwhile: all that was typed, and what changed since the form was drawn.
 * It carries the newest event it has shown, so that it can be sent again.
 */
export function staleForm({ db, through }: Edition, kind: SubjectKind, ref: string, typed: Typed): StaleForm {
  const names = namesOf(db)
  const seen = Number(typed['seen'])
  return {
    typed: { ...typed, seen: String(through) },
    problems: [{ field: '', message: wordsFor(refusal('changed-since')) }],
    changes: changedSince(db, kind, ref, seen).map(event => told(event, names)),
  }
}
