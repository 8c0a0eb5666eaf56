export default function Start() {
  return <h1 className="govuk-heading-l">ILACS Tracker</h1>
}
