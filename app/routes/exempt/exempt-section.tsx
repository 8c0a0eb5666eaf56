import { Fragment } from 'react'
import { Reference } from '../../ui/reference.tsx'
import { Prose } from '../../ui/prose.tsx'
import type { ExemptPart } from './told-marker.ts'

/** What is withheld from a record: that it is, by which paragraph and why. What it says is on a page of its own. */
export function ExemptSection({ part: { about, canAdd, markers } }: { part: ExemptPart }) {
  if (markers.length === 0 && !canAdd) return null
  const released = markers.filter(marker => marker.released)
  // A measure has one for each time that something of it was withheld, all with the same reason.
  const withheld = Map.groupBy(
    markers.filter(marker => !marker.released),
    ({ words, balance }) => `${words} ${balance}`,
  )
  return (
    <section aria-labelledby="exempt">
      <h2 className="govuk-heading-m" id="exempt">
        Exempt or confidential
      </h2>
      {markers.length === 0 && (
        <p className="govuk-body">Nothing of this has been recorded as exempt or confidential.</p>
      )}
      {[...withheld].map(([key, [first, ...others]]) => (
        <div key={key} className="govuk-inset-text">
          <p className="govuk-body">
            Part of this is withheld. {first?.words}.
            {[first, ...others].map(
              marker =>
                marker?.canOpen && (
                  <Fragment key={marker.ref}>
                    {' '}
                    <Reference kind="matter" to={marker.ref} />
                  </Fragment>
                ),
            )}
          </p>
          <Prose text={first?.balance ?? ''} />
        </div>
      ))}
      {released.map(({ ref, opened }) => (
        <div key={ref} className="govuk-inset-text">
          <p className="govuk-body">Withheld before, and released since.</p>
          {opened?.text && <Prose text={opened.text} />}
          {opened?.fileName && (
            <p className="govuk-body">
              <a className="govuk-link" href={`/exempt/${ref}/file`} download>
                Download {opened.fileName}
              </a>
            </p>
          )}
        </div>
      ))}
      {canAdd && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/exempt/new?kind=${about.kind}&about=${about.ref}`}>
            Add something that is exempt or confidential
          </a>
        </p>
      )}
    </section>
  )
}
