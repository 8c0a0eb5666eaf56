// A link to the page before, above the heading.
export interface BackLinkProps {
  href: string
  text?: string | undefined
}

export function BackLink({ href, text = 'Back' }: BackLinkProps) {
  return (
    <a href={href} className="govuk-back-link">
      {text}
    </a>
  )
}
