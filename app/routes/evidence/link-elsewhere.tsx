/** A link that leaves this service, shown in full so that a reader sees where it leads. */
export function LinkElsewhere({ href }: { href: string }) {
  return (
    <a className="govuk-link app-break" href={href} rel="noopener noreferrer">
      {href}
    </a>
  )
}
