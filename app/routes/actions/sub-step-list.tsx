import type { Overview } from './overview.ts'

export function SubStepList({ subSteps }: Pick<Overview, 'subSteps'>) {
  if (subSteps.length === 0) return <p className="govuk-body">No sub-steps yet.</p>
  const done = subSteps.filter(step => step.done).length
  return (
    <>
      <p className="govuk-body">
        {done} of {subSteps.length} done.
      </p>
      <ol className="govuk-list govuk-list--number">
        {subSteps.map(step => (
          <li key={step.subStep}>
            {step.text}: <strong>{step.done ? 'done' : 'not done yet'}</strong>
          </li>
        ))}
      </ol>
    </>
  )
}
