import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Day } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { followUpsFor } from '../../../db/read/audit-notes.ts'
import { newestHistory } from '../../../db/read/history.ts'
import { namesOf } from '../../../db/read/names.ts'
import { openRequests } from '../../../db/read/requests.ts'
import { FollowUpTable } from '../audit/follow-up-table.tsx'
import { toldFollowUp } from '../audit/told-notes.ts'
import { told } from '../history/told.ts'
import { ToldTimeline } from '../history/told-timeline.tsx'
import { staleMeasures } from '../measures/stale-measures.ts'
import { StaleTable } from '../measures/stale-table.tsx'
import { PlanTable } from '../plan/plan-table.tsx'
import { RequestDay } from '../requests/request-parts.tsx'
import { toldRequest } from '../requests/told-request.ts'
import { awaitingFor } from './awaiting.ts'
import { owedBy } from './owed-by.ts'
import { OwedReports } from './owed-reports.tsx'
import { placesFor } from './places.ts'
import { removalsFor } from './removals-for.ts'
import { actionsOf } from './their-actions.ts'

const newestEvents = 10
const everything = { by: null, type: null, from: '', until: '9' }

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition, person, today, can }) => {
    // A board's view is all that a member of it comes for.
    if (person.roles.every(role => role === 'scrutiny-member' || role === 'scrutiny-chair')) {
      const board: Response = redirect(
        edition.asAt === null ? '/board' : `/board?as-at=${edition.asAt.moment}`,
      )
      throw board
    }
    const names = namesOf(edition.db)
    const holds = (role: (typeof person.roles)[number]) => person.roles.includes(role)
    return {
      ...actionsOf(edition, person, names, today),
      awaiting: awaitingFor(edition, person),
      stale: staleMeasures(edition, names, today, holds('plan-manager') ? null : person.id),
      owed: owedBy(edition, person.id, today),
      mayRecord: edition.asAt === null,
      isOwner: holds('action-owner'),
      isLead: holds('deputy-director'),
      isAwaited: holds('deputy-director') || holds('plan-manager') || holds('governance-officer'),
      newest: holds('auditor')
        ? newestHistory(edition.db, everything, Number.MAX_SAFE_INTEGER)
            .slice(0, newestEvents)
            .map(event => told(event, names))
        : [],
      requests: openRequests(edition.db)
        .filter(({ owner }) => owner === person.id)
        .map(row => toldRequest(row, names, today))
        .map(({ ref, asks, due, late }) => ({ ref, asks, due, late })),
      followUps: followUpsFor(edition.db, person.id).map(row => toldFollowUp(row, names, today)),
      places: [...removalsFor(edition, person), ...placesFor(person.roles, can)],
    }
  },
)

export default function Start() {
  const {
    requests,
    awaiting,
    owed,
    stale,
    mayRecord,
    silent,
    owned,
    led,
    isOwner,
    isLead,
    isAwaited,
    newest,
    followUps,
    places,
  } = useLoaderData<typeof loader>()
  return (
    <Page title="Start" wide>
      <ul className="govuk-list">
        {places.map(({ text, href }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {isAwaited && (
        <Section title="Awaiting you" count={awaiting.length}>
          <ListTable
            caption="Awaiting you"
            captionHidden
            empty="Nothing waits for you."
            rows={awaiting}
            rowKey={({ href }) => href}
            columns={[
              {
                header: 'To do',
                rowHeader: true,
                cell: ({ what, href, action }) => (
                  <a className="govuk-link" href={href}>
                    {what}
                    <span className="govuk-visually-hidden"> of {action}</span>
                  </a>
                ),
              },
              { header: 'Action', cell: ({ action, title }) => <ActionLine {...{ action, title }} /> },
              { header: 'Since', cell: ({ since }) => <Day value={since} /> },
            ]}
          />
        </Section>
      )}
      {requests.length > 0 && (
        <Section title="Requests for information given to you" count={requests.length}>
          <ListTable
            caption="Requests for information given to you"
            captionHidden
            empty="No request is yours to answer."
            rows={requests}
            rowKey={({ ref }) => ref}
            columns={[
              {
                header: 'Request',
                rowHeader: true,
                cell: ({ ref, asks }) => (
                  <>
                    <Reference kind="request" to={ref} /> {asks}
                  </>
                ),
              },
              { header: 'Due', cell: ({ due, late }) => <RequestDay due={due} late={late} /> },
            ]}
          />
        </Section>
      )}
      {followUps.length > 0 && (
        <Section title="An auditor asks of you" count={followUps.length}>
          <FollowUpTable
            caption="What an auditor asks of you"
            captionHidden
            rows={followUps}
            canAnswer={false}
          />
        </Section>
      )}
      {owed && (
        <Section title={`Updates you owe in ${owed.name}`} count={owed.actions.length}>
          <OwedReports owed={owed} />
        </Section>
      )}
      {stale.length > 0 && (
        <Section title="Figures owed" count={stale.length}>
          <StaleTable rows={stale} mayRecord={mayRecord} />
        </Section>
      )}
      {(isOwner || isLead) && (
        <Section title="No update for 35 days" count={silent.length}>
          <ListTable
            caption="Actions without an update for 35 days"
            captionHidden
            empty="Somebody has reported on every action of yours in the last 35 days."
            rows={silent}
            rowKey={({ ref }) => ref}
            columns={[
              {
                header: 'Action',
                rowHeader: true,
                cell: ({ ref, title }) => <ActionLine action={ref} title={title} />,
              },
              { header: 'Nothing heard since', cell: ({ silentSince }) => <Day value={silentSince} /> },
            ]}
          />
        </Section>
      )}
      {isOwner && (
        <Section title="Actions you own or post for" count={owned.length}>
          <PlanTable caption="Actions you own or post for" rows={owned} empty="You own no actions." />
        </Section>
      )}
      {isLead && (
        <Section title="Actions you answer for" count={led.length}>
          <PlanTable
            caption="Actions you answer for"
            rows={led}
            empty="You are not the executive lead of any action."
          />
        </Section>
      )}
      {newest.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Newest events</h2>
          <ToldTimeline entries={newest} />
        </>
      )}
    </Page>
  )
}

function Section({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <>
      <h2 className="govuk-heading-m">
        {title} ({count})
      </h2>
      {children}
    </>
  )
}

function ActionLine({ action, title }: { action: string; title: string }) {
  return (
    <>
      <Reference kind="action" to={action} /> {title}
    </>
  )
}
