import { dayInLondon } from '../../domain/day.ts'
import { votesInWords } from '../../domain/votes.ts'
import { Day } from '../../ui/day.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { Prose } from '../../ui/prose.tsx'
import type { ResolutionRow } from '../../../db/read/resolutions.ts'
import { ResolutionEffects, type ResolutionDeeds } from './resolution-effects.tsx'
import type { ToldItem } from './told-items.ts'

type ShownResolution = ToldItem['resolutions'][number]

interface ResolutionProps {
  resolution: ShownResolution
  can: ResolutionDeeds
}

/** The exact words of a resolution, below them what it did, how it was voted on and who confirmed it. */
export function Resolution({ resolution, can }: ResolutionProps) {
  const { letter, words, dissent } = resolution
  return (
    <div id={`resolution-${letter}`} className="govuk-!-margin-bottom-6">
      <h3 className="govuk-heading-s">Resolved ({letter})</h3>
      <InsetText>
        <Prose text={words} />
      </InsetText>
      <ResolutionEffects resolution={resolution} can={can} />
      <Votes resolution={resolution} />
      {dissent !== null && <p className="govuk-body">Dissent recorded: {dissent}</p>}
      <Confirmation resolution={resolution} can={can} />
    </div>
  )
}

function Votes({ resolution }: { resolution: ResolutionRow }) {
  const { votesFor, votesAgainst, votesAbstained, votesByName } = resolution
  if (votesFor === null || votesAgainst === null || votesAbstained === null) return null
  const counted = { for: votesFor, against: votesAgainst, abstained: votesAbstained, byName: '' }
  return (
    <>
      <p className="govuk-body">{votesInWords(counted)}.</p>
      {votesByName && <Prose text={`Recorded vote: ${votesByName}`} />}
    </>
  )
}

/** A draft, until the chair stands by the words or a later meeting has confirmed the minutes that hold them. */
function Confirmation({ resolution, can }: ResolutionProps) {
  const { meeting, letter, chair, confirmedAt, minuted } = resolution
  if (chair !== null && confirmedAt !== null)
    return (
      <p className="govuk-body">
        Words confirmed by {chair}, recorded on <Day value={dayInLondon(confirmedAt)} />.
      </p>
    )
  if (minuted) return null
  return (
    <p className="govuk-body">
      <Tag colour="yellow">Draft</Tag> The chair has not confirmed these words yet.{' '}
      {can.reword && (
        <>
          <a className="govuk-link" href={`/meetings/${meeting}/resolutions/${letter}/words`}>
            Correct them<span className="govuk-visually-hidden">: resolution ({letter})</span>
          </a>{' '}
        </>
      )}
      {can.confirm && (
        <a className="govuk-link" href={`/meetings/${meeting}/resolutions/${letter}/confirmation`}>
          Record that the chair has confirmed them
          <span className="govuk-visually-hidden">: resolution ({letter})</span>
        </a>
      )}
    </p>
  )
}
