import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { chosenPassword, shortestPassword } from '../../domain/chosen-password.ts'
import type { FormState } from '../../domain/form.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { readForm, refuse } from '../../web/forms.ts'
import { open } from '../../web/guard.ts'
import { beginSession } from '../../web/session.ts'
import { choosePassword, personOfLink } from '../../web/sign-in-links.ts'

const reason = 'whoever holds the link has no password yet: the link itself is what lets them in'

export const loader = open(reason, ({ params, context: { house, visit } }) => {
  visit.beyondHistory = true
  const person = personOfLink(house, params['token'] ?? '')
  if (person === null) return Response.json({ gone: true }, { status: 410 })
  return Response.json({ name: person.name, email: person.email })
})

export const action = open(reason, async ({ request, params, context: { house } }) => {
  const token = params['token'] ?? ''
  const person = personOfLink(house, token)
  const read = readForm(await request.formData(), z.object({ password: chosenPassword(person ?? nobody) }))
  if (person === null) return Response.json(null, { status: 410 })
  if ('form' in read) return refuse(read.form)
  if (!(await choosePassword(house, token, read.value.password))) return Response.json(null, { status: 410 })
  return redirect('/', {
    status: 303,
    headers: { 'Set-Cookie': await beginSession(house, request, person.id) },
  })
})
const nobody = { name: '', email: '' }

export default function ChoosePassword() {
  const link = useLoaderData<{ gone: true } | { name: string; email: string }>()
  const form = useActionData<FormState | null>() ?? { typed: {}, problems: [] }
  if ('gone' in link) return <Gone />
  return (
    <Page title="Choose a password" form={form}>
      <p className="govuk-body">
        This is for {link.name}. You sign in with it and your email address, {link.email}.
      </p>
      <Form>
        <TextField
          form={form}
          name="password"
          label="Password"
          type="password"
          hint={`At least ${shortestPassword} characters. Three or more words that do not belong together are easy to keep in mind.`}
          autoComplete="new-password"
        />
        <Button>Choose this password and sign in</Button>
      </Form>
    </Page>
  )
}

function Gone() {
  return (
    <Page title="This link no longer works">
      <p className="govuk-body">
        It was used already, is more than a week old, or a newer one was sent to you.
      </p>
      <p className="govuk-body">
        If you have chosen a password,{' '}
        <a className="govuk-link" href="/sign-in">
          sign in
        </a>
        . If not, ask an administrator of this service at your council for a new link.
      </p>
    </Page>
  )
}
