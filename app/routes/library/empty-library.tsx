import { useFrame } from '../../ui/frame.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'

/** How an empty library is filled; on a past day there is nothing to fill. */
export function EmptyLibrary() {
  const { asAt } = useFrame()
  if (asAt) return <p className="govuk-body">The library holds no report published by then.</p>
  return (
    <InsetText>
      <p className="govuk-body">
        The library is empty. Whoever runs this service can fill it: download reports from Ofsted’s website
        into a folder, then run in a terminal
      </p>
      <p className="govuk-body app-break">
        <code>npm run import-reports -- FOLDER</code>
      </p>
    </InsetText>
  )
}
