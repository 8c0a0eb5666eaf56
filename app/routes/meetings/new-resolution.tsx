import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { lettered } from '../../domain/reference.ts'
import { Form } from '../../ui/forms/form.tsx'
import { RadiosField } from '../../ui/forms/radios-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onItem } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { Does, doesWords } from './effects/does.ts'
import { meetingTitle } from './meeting-title.ts'

const gate = onItem('record-resolution')

/** What only a body does whose resolutions may approve completion. */
const approving: readonly Does[] = ['approved', 'conditions']

export const loader = guarded(gate, ({ subject: { meeting, item, title } }) => ({
  ref: meeting.ref,
  meeting: meetingTitle(meeting),
  item: `${String(item)}. ${title}`,
  letter: lettered(meeting.resolutions),
  choices: Does.options.filter(does => meeting.approves || !approving.includes(does)),
}))

const Chosen = z.object({
  does: z.string({ error: 'Choose what this resolution does' }).pipe(Does),
})

export const action = guarded(gate, async ({ request, params: { ref, item } }) => {
  const read = readForm(await request.formData(), Chosen)
  if ('form' in read) return refuse(read.form)
  return redirect(`/meetings/${ref}/items/${String(item)}/resolutions/new/${read.value.does}`, 303)
})

export default function NewResolution() {
  const { ref, meeting, item, letter, choices } = useLoaderData<typeof loader>()
  const form = useForm()
  return (
    <Page
      title={`Record resolution (${letter}): ${meeting}`}
      caption={item}
      form={form}
      back={{ href: `/meetings/${ref}` }}
    >
      <Form>
        <RadiosField
          form={form}
          name="does"
          legend="What it does"
          legendSize="m"
          items={choices.map(does => ({ value: does, ...doesWords[does] }))}
        />
        <Button>Continue</Button>
      </Form>
    </Page>
  )
}
