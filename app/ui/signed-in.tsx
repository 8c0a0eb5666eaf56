// Who is signed in, and the way out: a form, because leaving changes something.
export function SignedIn({ name }: { name: string }) {
  return (
    <div className="app-signed-in">
      <span className="app-signed-in__name">
        <span className="govuk-visually-hidden">Signed in as </span>
        {name}
      </span>
      <form method="post" action="/sign-out">
        <button type="submit" className="app-link-button">
          Sign out
        </button>
      </form>
    </div>
  )
}
