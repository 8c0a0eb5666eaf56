import { Page } from '../ui/page.tsx'

export default function Start() {
  return (
    <Page title="ILACS Tracker">
      <p className="govuk-body">
        From an inspection to approved completion, with a history that proves itself.
      </p>
    </Page>
  )
}
