import type { Beside } from './figures-beside.ts'

/** Other measures of the same subject, each with the question that people ask where two figures differ. */
export function BesideSection({ beside: { latest, others } }: { beside: Beside }) {
  if (latest === null) return null
  return (
    <section aria-labelledby="beside">
      <h2 className="govuk-heading-m" id="beside">
        Beside other figures
      </h2>
      {others.map(({ ref, name, shown }) => (
        <p key={ref} className="govuk-body">
          {name} is {shown}.{' '}
          <a className="govuk-link" href={`/measures/side-by-side?first=${latest}&second=${ref}`}>
            Why do these differ?<span className="govuk-visually-hidden"> This and {name}</span>
          </a>
        </p>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href={`/measures/side-by-side?first=${latest}`}>
          Put a figure of this beside another
        </a>
      </p>
    </section>
  )
}
