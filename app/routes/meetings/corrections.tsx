import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Prose } from '../../ui/prose.tsx'
import { ResolutionLink } from './resolution-link.tsx'
import type { ToldCorrection } from './told-minutes.ts'

/** What later meetings corrected of confirmed minutes, beside what was confirmed. */
export function Corrections({ corrections }: { corrections: readonly ToldCorrection[] }) {
  return corrections.map(({ correction, by }, place) => (
    <InsetText key={place}>
      <p className="govuk-body">
        <strong>Corrected</strong>
        {by && (
          <>
            {' '}
            by <ResolutionLink resolution={by} />
          </>
        )}
        :
      </p>
      <Prose text={correction} />
    </InsetText>
  ))
}
