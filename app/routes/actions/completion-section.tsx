import type { CompletionState } from '../../domain/completion-state.ts'
import { dayInLondon } from '../../domain/day.ts'
import { Day } from '../../ui/day.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Reference } from '../../ui/reference.tsx'
import { effectWords } from '../meetings/effects/effect-words.ts'
import { ResolutionLink } from '../meetings/resolution-link.tsx'
import { BoardStanding } from '../points/board-standing.tsx'
import { claimedEffects, ClaimedEvidence, Hand, Step } from './claim-parts.tsx'
import type { Completion } from './completion-of.ts'
import { EarlierClaims } from './earlier-claims.tsx'
import type { ToldClaim } from './told-claim.ts'

const stateWords: Record<CompletionState, string> = {
  open: 'Completion has not been claimed.',
  claimed: 'Completion has been claimed. Somebody other than the claimant has to verify it.',
  verified: 'Complete, awaiting approval by a resolution of a meeting.',
  approved: 'Complete: approved by a resolution of a meeting.',
  lapsed:
    'The action is open: it changed after completion was claimed, so completion has to be claimed again.',
}

/** On the page of an action: claimed, verified, approved, each by another hand; earlier claims below. */
export function CompletionSection({ completion }: { completion: Completion }) {
  const { state, claim, lapse, earlier, resolutions, tracking, ways } = completion
  return (
    <section aria-labelledby="completion">
      <h2 className="govuk-heading-m" id="completion">
        Completion
      </h2>
      <p className="govuk-body">{stateWords[state]}</p>
      {claim && lapse && <Lapsed claim={claim} lapse={lapse} />}
      {claim && <Steps claim={claim} />}
      <Ways ways={ways} />
      {resolutions.length > 0 && <Resolved resolutions={resolutions} />}
      <BoardStanding closures={[]} tracking={tracking} />
      {earlier.length > 0 && <EarlierClaims claims={earlier} />}
    </section>
  )
}

/** What meetings did about the action: noted is not approved. */
function Resolved({ resolutions }: { resolutions: Completion['resolutions'] }) {
  return (
    <>
      <h3 className="govuk-heading-s">What meetings resolved</h3>
      <ul className="govuk-list govuk-list--bullet">
        {resolutions.map(
          ({ effect, resolution }) =>
            resolution && (
              <li key={`${resolution.meeting} ${resolution.letter}`}>
                {effectWords[effect]} by <ResolutionLink resolution={resolution} />
              </li>
            ),
        )}
      </ul>
    </>
  )
}

function Ways({ ways: { on, back } }: { ways: Completion['ways'] }) {
  if (on.length + back.length === 0) return null
  return (
    <ButtonGroup>
      {on.map(({ text, href }) => (
        <Button key={href} href={href}>
          {text}
        </Button>
      ))}
      {back.map(({ text, href }) => (
        <Button key={href} href={href} variant="secondary">
          {text}
        </Button>
      ))}
    </ButtonGroup>
  )
}

function Lapsed({ claim, lapse }: { claim: ToldClaim; lapse: NonNullable<Completion['lapse']> }) {
  const { approved, verified, claimed } = claim
  const what = approved ? 'Approval' : verified ? 'Verification' : 'The claim'
  return (
    <InsetText>
      {what} of <Day value={dayInLondon((approved ?? verified ?? claimed).at)} /> lapsed when what it was
      about changed:{' '}
      <Reference kind="event" to={lapse.event}>
        {lapse.title} on {<Day value={dayInLondon(lapse.at)} />}
      </Reference>
      .
    </InsetText>
  )
}

function Steps({ claim }: { claim: ToldClaim }) {
  const { claimed, endorsed, verified, approved, resolution } = claim
  return (
    <SummaryList
      rows={[
        { key: '1. Claimed', value: <Hand hand={claimed} /> },
        { key: 'Impact', value: <Prose text={claim.impact} /> },
        { key: 'Evidence', value: <ClaimedEvidence evidence={claim.evidence} /> },
        ...claimedEffects(claim.effects),
        ...(endorsed
          ? [{ key: 'Endorsed', value: <Step hand={endorsed} comment={claim.endorsedComment} /> }]
          : []),
        {
          key: '2. Verified',
          value: verified ? <Step hand={verified} comment={claim.verifiedComment} /> : 'Not yet',
        },
        {
          key: '3. Approved',
          value:
            approved && resolution ? (
              <>
                By <ResolutionLink resolution={resolution} />, recorded by <Hand hand={approved} />
              </>
            ) : (
              'Not yet'
            ),
        },
      ]}
    />
  )
}
