import { useLoaderData } from '@remix-run/react'
import { releasePack } from '../../commands/release-pack.ts'
import { markWords, withMarks } from '../../domain/identifying.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { plural } from '../../domain/wording.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onPack } from '../../web/on-pack.ts'
import { useForm } from '../../web/use-form.ts'
import { releaseCheck } from '../../../db/read/release-check.ts'
import { meetingTitle } from '../meetings/meeting-title.ts'
import { keepHead } from './keep-head.ts'
import { unkept } from './unkept.ts'
import { MarkFields } from './mark-fields.tsx'
import { NewlyPublic } from './newly-public.tsx'
import { reasonsIn, ReleaseForm, unlooked } from './release-form.ts'
import { withheldFrom } from './withheld.ts'
import { WithheldTable } from './withheld-table.tsx'

const gate = onPack('release-pack')

export const loader = guarded(gate, ({ subject, publicEditions, house, today }) => {
  const { texts, known, marks, digest } = releaseCheck(house.live, publicEditions, subject.ref, today)
  return {
    ref: subject.ref,
    meeting: meetingTitle(subject),
    withheld: withheldFrom(house.live),
    texts: texts.map(text => ({ where: text.where, text: withMarks(text, known) })),
    marks: marks.map(({ key, what, words, where }) => ({ key, what: markWords[what], words, where })),
    standing: { digest },
  }
})

export const action = guarded(
  gate,
  async ({ request, params: { ref }, publicEditions, house, today, carryOut }) => {
    const read = readForm(await request.formData(), ReleaseForm)
    if ('form' in read) return refuse(read.form)
    const { marks, digest } = releaseCheck(house.live, publicEditions, ref, today)
    const problems = unlooked(marks, read.value)
    if (problems.length > 0) return refuse({ typed: read.typed, problems })
    const done = carryOut(releasePack(publicEditions), {
      pack: ref,
      digest: read.value.digest,
      reasons: reasonsIn(read.value),
    })
    if (!isRefusal(done)) return doneAt(pathTo('pack', ref) + unkept(await keepHead(house, ref, done)), done)
    // What has changed since is on the page now, so the next sending is of what it shows.
    const form = refusedForm(read.typed, done, '')
    return refuse({ ...form, typed: { ...form.typed, ...(done.refused === 'changed-since' && { digest }) } })
  },
)

export default function ReleasePack() {
  const { ref, meeting, withheld, texts, marks, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Release ${ref}: ${meeting}`} form={form} back={{ href: pathTo('pack', ref) }} wide>
      <InsetText>
        From its release on, anyone can read this pack, the plan and the resolutions as they are at that
        moment. It shows the same for ever. You are the second person to look.
      </InsetText>
      <h2 className="govuk-heading-m">Withheld from the public: {withheld.length}</h2>
      <WithheldTable rows={withheld} />
      <h2 className="govuk-heading-m">Newly public: {plural(texts.length, 'text')}</h2>
      <NewlyPublic texts={texts} />
      <Form>
        <input type="hidden" name="digest" value={typedText(form, 'digest')} />
        <h2 className="govuk-heading-m">May identify someone: {marks.length}</h2>
        {marks.length === 0 && <p className="govuk-body">Nothing is marked. Read the texts all the same.</p>}
        <MarkFields form={form} marks={marks} />
        <Button preventDoubleClick>Release it to the public</Button>
      </Form>
    </Page>
  )
}
