import { useLoaderData } from '@remix-run/react'
import { BodyId } from '../../domain/reference.ts'
import { inWords } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { allBodies } from '../../../db/read/meetings.ts'
import { StaleTable } from '../measures/stale-table.tsx'
import { RequestTable } from '../requests/request-table.tsx'
import { boardOf, type Board } from './board-of.ts'
import { AwaitingTable, ChangedTable, LateTable, NotShownTable, SilentTable } from './board-tables.tsx'
import { RecommendationTable, ReferralTable } from './between-bodies.tsx'
import { ChooseBody } from './choose-body.tsx'
import { BoardContents, Section } from './section.tsx'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition, today, url }) => {
    const bodies = allBodies(edition.db)
    const asked = BodyId.safeParse(url.searchParams.get('body')).data
    const usual = bodies.find(({ kind }) => kind === 'scrutiny-board') ?? bodies[0]
    const chosen = bodies.find(({ id }) => id === asked) ?? usual ?? null
    return {
      bodies: bodies.map(({ id, name }) => ({ id, name })),
      chosen: chosen && { id: chosen.id, name: chosen.name, approves: chosen.approves },
      approving: bodies.filter(({ approves }) => approves).map(({ name }) => name),
      board: boardOf(edition, chosen?.id ?? '', today),
    }
  },
)

export default function BoardPage() {
  const { bodies, chosen, approving, board } = useLoaderData<typeof loader>()
  const parts = partsOf(board).filter(({ id }) => id !== 'awaiting' || chosen?.approves)
  return (
    <Page title={chosen?.name ?? 'Board'} caption="What the board looks at" wide>
      {bodies.length > 1 && <ChooseBody bodies={bodies} chosen={chosen?.id ?? ''} />}
      <p className="govuk-body">
        <LastMeeting last={board.lastMeeting} />{' '}
        <a className="govuk-link" href="/calendar">
          Meetings in your own calendar
        </a>{' '}
        <a className="govuk-link" href="/pictures">
          The plan in pictures
        </a>
      </p>
      {chosen?.approves === false && (
        <p className="govuk-body">
          {chosen.name} does not approve completion: {approvedBy(approving)}.
        </p>
      )}
      <BoardContents parts={parts} />
      {parts.map(part => (
        <Section key={part.id} part={part} />
      ))}
    </Page>
  )
}

/** Which body does, where this one may not. */
const approvedBy = (approving: readonly string[]) =>
  approving.length === 0 ? 'no board may' : `that is for ${inWords(approving)}`

function LastMeeting({ last }: { last: Board['lastMeeting'] }) {
  if (last === null) return <>This board has not met yet: everything is new to it.</>
  return (
    <>
      Last met on{' '}
      <Reference kind="meeting" to={last.ref}>
        <Day value={last.on} />
      </Reference>
      .
    </>
  )
}

function partsOf(board: Board) {
  const { changed, late, awaiting, silent, notShown, stale, requests, recommendations, referrals } = board
  return [
    {
      id: 'changed',
      title: 'Changed since the last meeting',
      count: changed.length,
      children: <ChangedTable rows={changed} />,
    },
    {
      id: 'late',
      title: 'Late against the original date',
      count: late.length,
      children: <LateTable rows={late} />,
    },
    {
      id: 'awaiting',
      title: 'Awaiting your approval',
      count: awaiting.length,
      children: <AwaitingTable rows={awaiting} />,
    },
    {
      id: 'silent',
      title: 'No update this cycle',
      count: silent.length,
      children: <SilentTable rows={silent} />,
    },
    {
      id: 'impact',
      title: 'Delivered, impact not shown',
      count: notShown.length,
      children: <NotShownTable rows={notShown} />,
    },
    {
      id: 'stale',
      title: 'Measures without a figure in time',
      count: stale.length,
      children: <StaleTable rows={stale} mayRecord={false} />,
    },
    {
      id: 'referrals',
      title: 'Referred by other bodies',
      count: referrals.length,
      children: <ReferralTable rows={referrals} />,
    },
    {
      id: 'recommendations',
      title: 'Recommendations',
      count: recommendations.length,
      children: <RecommendationTable rows={recommendations} />,
    },
    {
      id: 'requests',
      title: 'Open requests',
      count: requests.length,
      children: (
        <RequestTable caption="Open requests" captionHidden requests={requests} empty="No open requests." />
      ),
    },
  ]
}
