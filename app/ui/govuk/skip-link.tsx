// The first link of a page: past everything to what matters.
export function SkipLink({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} className="govuk-skip-link" data-module="govuk-skip-link">
      {text}
    </a>
  )
}
