import { useLoaderData } from '@remix-run/react'
import { changePack } from '../../commands/change-pack.ts'
import { seen } from '../../domain/form.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onPack } from '../../web/on-pack.ts'
import { useForm } from '../../web/use-form.ts'
import { sectionsOf } from '../../../db/read/packs.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { meetingTitle } from '../meetings/meeting-title.ts'
import { SectionFields } from './section-fields.tsx'
import { SectionsForm } from './sections-form.ts'

const gate = onPack('prepare-pack')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => ({
  ref: subject.ref,
  meeting: meetingTitle(subject),
  standing: { ...Object.fromEntries(sectionsOf(db, subject.ref)), seen: String(through) },
}))

const Changed = SectionsForm.extend({ seen })

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), Changed)
  if ('form' in read) return refuse(read.form)
  const { seen, ...sections } = read.value
  const done = carryOut(changePack, { pack: ref, sections, seen })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'purpose', edition, { kind: 'pack', ref }))
    : doneAt(pathTo('pack', ref), done)
})

export default function ChangePack() {
  const { ref, meeting, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Change ${ref}: ${meeting}`} form={form} back={{ href: pathTo('pack', ref) }}>
      <ChangedSince />
      <Form seen={typedText(form, 'seen')}>
        <SectionFields form={form} />
        <Button preventDoubleClick>Save</Button>
      </Form>
    </Page>
  )
}
