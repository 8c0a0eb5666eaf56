import { Prose } from '../../ui/prose.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { ResolutionRow } from '../../../db/read/resolutions.ts'
import { effectWords } from './effect-words.ts'

/** The exact words of a resolution, and below them what it did. */
export function Resolution({ resolution }: { resolution: ResolutionRow }) {
  const { letter, words, effects, request } = resolution
  return (
    <div id={`resolution-${letter}`} className="govuk-!-margin-bottom-6">
      <h3 className="govuk-heading-s">Resolved ({letter})</h3>
      <InsetText>
        <Prose text={words} />
      </InsetText>
      {effects.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {effects.map(({ action, effect, title }) => (
            <li key={action}>
              {effectWords[effect]}: <Reference kind="action" to={action} /> {title}
            </li>
          ))}
        </ul>
      )}
      {request && (
        <p className="govuk-body">
          Request opened: <Reference kind="request" to={request.ref} /> {request.asks}
        </p>
      )}
    </div>
  )
}
