import { useLoaderData } from '@remix-run/react'
import { preparePack } from '../../commands/prepare-pack.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { allInspections } from '../../../db/read/inspections.ts'
import { packMatter } from '../../../db/read/pack-matter.ts'
import { meetingTitle } from '../meetings/meeting-title.ts'
import { draftedSections } from './drafted.ts'
import { SectionFields } from './section-fields.tsx'
import { SectionsForm } from './sections-form.ts'

const gate = onMeeting('prepare-pack')

export const loader = guarded(gate, ({ subject, publicEditions, today }) => {
  const { db } = publicEditions.publicNow()
  const { ref, bodyName } = subject
  return {
    ref,
    meeting: meetingTitle(subject),
    standing: draftedSections({
      bodyName,
      inspections: allInspections(db),
      matter: packMatter(db, subject, today, Number.MAX_SAFE_INTEGER),
    }),
  }
})

export const action = guarded(gate, async ({ request, params: { ref }, carryOut }) => {
  const read = readForm(await request.formData(), SectionsForm)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(preparePack, { meeting: ref, sections: read.value })
  if (isRefusal(done)) return refuse(refusedForm(read.typed, done, 'purpose'))
  const pack = done.events.flatMap(({ says }) => ('pack' in says ? [says.pack] : []))[0] ?? ''
  return doneAt(pathTo('pack', pack), done)
})

export default function PreparePack() {
  const { ref, meeting, standing } = useLoaderData<typeof loader>()
  const form = useForm({ ...standing })
  return (
    <Page title={`Prepare the pack: ${meeting}`} form={form} back={{ href: pathTo('meeting', ref) }}>
      <InsetText>
        The officer’s report below is drafted from what the public may see today. Change it as you see fit: an
        empty part is left out. The tables follow it and are made by themselves when the pack is released.
      </InsetText>
      <Form>
        <SectionFields form={form} />
        <Button preventDoubleClick>Prepare the pack</Button>
      </Form>
    </Page>
  )
}
