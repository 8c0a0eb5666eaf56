// In place of the page a form was sent to, where nobody was signed in any more. `kept` is what the form held.
import { Page } from './page.tsx'
import { SignInForm } from './sign-in-form.tsx'

export function SessionEnded({ kept }: { kept: unknown }) {
  const form = { typed: { kept: JSON.stringify(kept) }, problems: [] }
  return (
    <Page title="Sign in to carry on" form={form}>
      <p className="govuk-body">
        You were signed out because you had not used the service for a while. What you typed is kept: sign in,
        and you can send it.
      </p>
      <SignInForm form={form} />
    </Page>
  )
}
