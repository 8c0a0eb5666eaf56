/** What was not open for five clear days, and why the chair took it all the same. */
export function LateItem({ reason }: { reason: string }) {
  return (
    <p className="govuk-body">
      <strong>Late item.</strong> The chair’s reason: {reason}
    </p>
  )
}
