import { useLoaderData } from '@remix-run/react'
import { bodyKindWords } from '../../domain/body.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onBody } from '../../web/on-body.ts'
import { meetingsOfBody } from '../../../db/read/meetings.ts'
import { membersOf } from '../../../db/read/members.ts'
import { meetingsByYear } from './meetings-by-year.ts'
import { MemberTables } from './member-tables.tsx'
import { toldMembers } from './told-members.ts'
import { YearsOfMeetings } from './years-of-meetings.tsx'

export const loader = guarded(onBody('read-people'), ({ subject, edition: { db }, today, can }) => ({
  id: subject.id,
  name: subject.name,
  kind: bodyKindWords[subject.kind],
  quorum: subject.quorum,
  approves: subject.approves,
  members: toldMembers(membersOf(db, subject.id), today),
  years: meetingsByYear(meetingsOfBody(db, subject.id)),
  mayKeep: can('keep-body'),
}))

export default function Board() {
  const { id, name, kind, quorum, approves, members, years, mayKeep } = useLoaderData<typeof loader>()
  const path = pathTo('body', id)
  const change = (what: string) =>
    mayKeep ? [{ text: 'Change', href: `${path}/settings`, visuallyHiddenText: what }] : []
  return (
    <Page title={name} breadcrumbs={[{ text: 'Boards', href: '/boards' }, { text: name }]} wide>
      <SummaryList
        rows={[
          { key: 'Kind', value: kind },
          {
            key: 'Quorum',
            value: quorum === null ? 'Not set' : `${quorum} voting members`,
            actions: change('quorum'),
          },
          {
            key: 'May approve completion of actions',
            value: approves ? 'Yes, by resolution' : 'No',
            actions: change('whether it may approve completion'),
          },
        ]}
      />
      <MemberTables body={id} members={members} mayKeep={mayKeep} />
      {mayKeep && (
        <Button href={`${path}/members/new`} variant="secondary">
          Add a member
        </Button>
      )}
      <YearsOfMeetings years={years} />
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`/board?body=${id}`}>
            What {name} looks at
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`/history/body/${id}`}>
            History of {name}
          </a>
        </li>
      </ul>
    </Page>
  )
}
