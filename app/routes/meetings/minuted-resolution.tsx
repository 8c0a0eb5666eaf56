import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Prose } from '../../ui/prose.tsx'
import type { ResolutionRow } from '../../../db/read/resolutions.ts'
import { minutedLines } from './minuted-lines.ts'

/**
 * A resolution as the minutes give it: its exact words, what it did at once and how it was voted on. What came of it
 * afterwards is no part of the minutes.
 */
export function MinutedResolution({ resolution }: { resolution: ResolutionRow }) {
  const { letter, words, dissent, votesByName } = resolution
  return (
    <div id={`resolution-${letter}`} className="govuk-!-margin-bottom-6">
      <h3 className="govuk-heading-s">Resolved ({letter})</h3>
      <InsetText>
        <Prose text={words} />
      </InsetText>
      {minutedLines(resolution).map(line => (
        <p key={line} className="govuk-body">
          {line}
        </p>
      ))}
      {votesByName && <Prose text={`Recorded vote: ${votesByName}`} />}
      {dissent !== null && <p className="govuk-body">Dissent recorded: {dissent}</p>}
    </div>
  )
}
