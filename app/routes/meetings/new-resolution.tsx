import { useLoaderData } from '@remix-run/react'
import { recordResolution } from '../../commands/record-resolution.ts'
import { lettered } from '../../domain/reference.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { typedList, typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onItem } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { awaitingApproval } from '../../../db/read/claims.ts'
import { namesOf } from '../../../db/read/names.ts'
import { noteableActions } from '../../../db/read/noteable.ts'
import { allPeople } from '../../../db/read/people.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { effectChoices } from './effect-choices.tsx'
import { meetingTitle } from './meeting-title.ts'
import { drawnOf, placeOf, ResolutionForm } from './resolution-form.ts'
import { toldAwaiting } from './told-awaiting.ts'

const gate = onItem('record-resolution')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => {
  const { meeting, item, title, inspection } = subject
  const awaiting = awaitingApproval(db)
  return {
    ref: meeting.ref,
    meeting: meetingTitle(meeting),
    item: `${item}. ${title}`,
    letter: lettered(meeting.resolutions),
    awaiting: toldAwaiting(awaiting, namesOf(db)),
    noteable: noteableActions(db, inspection),
    people: allPeople(db)
      .filter(({ retired }) => !retired)
      .map(({ id, name }) => ({ value: id, text: name })),
    standing: { seen: String(through), saw: awaiting.map(drawnOf) },
  }
})

export const action = guarded(gate, async ({ request, params: { ref, item }, edition, carryOut }) => {
  const read = readForm(await request.formData(), ResolutionForm)
  if ('form' in read) return refuse(read.form)
  const { effect } = read.value
  const done = carryOut(recordResolution, { meeting: ref, item, ...read.value })
  if (!isRefusal(done)) return doneAt(`/meetings/${ref}`, done)
  const form = refusedChange(read.typed, done, placeOf(done, effect.does), edition, aboutWhich(done, ref))
  // What it is told has changed, the form now shows as it is; until then it keeps what it was drawn with.
  const drawn = done.refused === 'changed-since' && { saw: awaitingApproval(edition.db).map(drawnOf) }
  return refuse({ ...form, typed: { ...form.typed, ...drawn } })
})

const aboutWhich = ({ facts }: Refusal, meeting: string) =>
  facts?.action === undefined
    ? { kind: 'meeting' as const, ref: meeting }
    : { kind: 'action' as const, ref: facts.action }

export default function NewResolution() {
  const { ref, meeting, item, letter, standing, ...choices } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page
      title={`Record resolution (${letter}): ${meeting}`}
      caption={item}
      form={form}
      back={{ href: `/meetings/${ref}` }}
    >
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        {typedList(form, 'saw').map(drawn => (
          <input key={drawn} type="hidden" name="saw" value={drawn} />
        ))}
        <TextareaField
          form={form}
          name="words"
          label={`Exact words of resolution (${letter})`}
          hint="As minuted: they are shown and kept to the letter"
          rows={5}
        />
        <RadiosField
          form={form}
          name="does"
          legend="What it does"
          legendSize="m"
          hint="Fill in only what stands below your choice"
          items={effectChoices(form, choices)}
        />
        <Button preventDoubleClick>Record the resolution</Button>
      </Form>
    </Page>
  )
}
