import type { Beside } from './figures-beside.ts'

/** Other measures of the same subject, each with the question that people ask where two figures differ. */
export function BesideSection({ beside: { latest, others } }: { beside: Beside }) {
  if (latest === null && others.length === 0) return null
  return (
    <section aria-labelledby="beside">
      <h2 className="govuk-heading-m" id="beside">
        Beside other figures
      </h2>
      {others.map(({ first, second, name, words }) => (
        <p key={second} className="govuk-body">
          {words}{' '}
          <a className="govuk-link" href={`/measures/side-by-side?first=${first}&second=${second}`}>
            Why do these differ?<span className="govuk-visually-hidden"> This and {name}</span>
          </a>
        </p>
      ))}
      {latest !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/measures/side-by-side?first=${latest}`}>
            Put a figure of this beside another
          </a>
        </p>
      )}
    </section>
  )
}
