import { useActionData, useLoaderData } from '@remix-run/react'
import { giveSignInLink } from '../../commands/give-sign-in-link.ts'
import { isRefusal } from '../../domain/refusal.ts'
import type { FormState } from '../../domain/form.ts'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { refuse, refusedForm } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onPerson } from '../../web/on-person.ts'
import { linkLasts, makeSignInLink } from '../../web/sign-in-links.ts'

const gate = onPerson('give-sign-in-link')

export const loader = guarded(gate, ({ subject: { id, name } }) => ({ id, name, lasts: linkLasts }))

/** The link is the answer itself, not a page to go to: it is shown once and stands in no history of addresses. */
export const action = guarded(gate, ({ params: { id }, url, house, carryOut }) => {
  const done = carryOut(giveSignInLink, { person: id })
  if (isRefusal(done)) return refuse(refusedForm({}, done, ''))
  return Response.json({ link: url.origin + makeSignInLink(house, id) })
})

export default function SignInLink() {
  const { id, name, lasts } = useLoaderData<typeof loader>()
  const answer = useActionData<FormState | { link: string }>()
  const back = { href: pathTo('person', id) }
  if (answer && 'link' in answer) {
    return (
      <Page title={`Sign-in link for ${name}`} back={{ ...back, text: `Back to ${name}` }}>
        <p className="govuk-body">
          Send this to {name} yourself. It works once, for {lasts} days, and is not shown again.
        </p>
        <InsetText>
          <span className="app-prose">{answer.link}</span>
        </InsetText>
      </Page>
    )
  }
  return (
    <Page title={`Make a sign-in link for ${name}`} form={answer} back={back}>
      <p className="govuk-body">
        With it {name} chooses a password. If they have one already, it stops working now, and so does any
        link they were sent before. Wherever they are signed in, they are signed out, and their private
        calendar address ends.
      </p>
      <Form>
        <Button preventDoubleClick>Make the link</Button>
      </Form>
    </Page>
  )
}
