import { useActionData } from '@remix-run/react'
import type { FormState, Typed } from '../../domain/form.ts'
import type { SubjectOf } from '../../domain/history.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { NotificationBanner } from '../../ui/govuk/notification-banner.tsx'
import { refusedForm } from '../../web/forms.ts'
import { changedSince } from '../../../db/read/changes.ts'
import { namesOf } from '../../../db/read/names.ts'
import type { Edition } from '../../../db/editions.ts'
import { told, type Told } from './told.ts'
import { ToldTimeline } from './told-timeline.tsx'

interface ChangedForm extends FormState {
  changed: Told[]
}

/**
 * The form again after a refusal. Where a record that it is about had changed since the form was drawn, what changed
 * comes with it, and the number to send next: until then the form keeps its own, so that no other problem makes an
 * unseen change seen.
 */
export function refusedChange(
  typed: Typed,
  refused: Refusal,
  field: string,
  { db, through }: Edition,
  ...subjects: readonly SubjectOf[]
): ChangedForm {
  const form = refusedForm(typed, refused, field)
  if (refused.refused !== 'changed-since') return { ...form, changed: [] }
  const names = namesOf(db)
  const changes = subjects
    .flatMap(({ kind, ref }) => changedSince(db, kind, ref, Number(typed['seen'])))
    .sort((a, b) => a.number - b.number)
    .filter(({ number }, at, all) => number !== all[at - 1]?.number)
  return {
    ...form,
    typed: { ...typed, seen: String(through) },
    changed: changes.map(event => told(event, names)),
  }
}

/** What changed while the form was open, above the form. */
export function ChangedSince() {
  const changed = useActionData<Partial<ChangedForm>>()?.changed ?? []
  if (changed.length === 0) return null
  return (
    <NotificationBanner title="Changed since you opened this page" titleId="changed-since">
      <ToldTimeline entries={changed} />
    </NotificationBanner>
  )
}
