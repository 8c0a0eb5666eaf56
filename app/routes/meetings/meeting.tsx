import { useLoaderData } from '@remix-run/react'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { attendanceOf, interestsOf } from '../../../db/read/attendance.ts'
import { awaitingBody } from '../../../db/read/awaiting-body.ts'
import { itemsOfMeeting } from '../../../db/read/meetings.ts'
import { namesOf } from '../../../db/read/names.ts'
import { requestsOpenOn } from '../../../db/read/requests.ts'
import { packsOfMeeting } from '../../../db/read/packs.ts'
import { resolutionsOf } from '../../../db/read/resolutions.ts'
import { ExemptSection } from '../exempt/exempt-section.tsx'
import { exemptPart } from '../exempt/told-marker.ts'
import { PackSection } from '../packs/pack-section.tsx'
import { AttendanceSection } from './attendance-section.tsx'
import { EarlierMinutes } from './earlier-minutes.tsx'
import { InterestSection } from './interest-section.tsx'
import { ItemSection } from './item-section.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { meetingTitle } from './meeting-title.ts'
import { RequestSection } from '../requests/request-section.tsx'
import { toldRequest } from '../requests/told-request.ts'
import { toldAgenda } from './told-agenda.ts'
import { toldAttendance } from './told-attendance.ts'
import { toldEarlierMinutes } from './told-earlier-minutes.ts'
import { toldInterests } from './told-interests.ts'
import { toldItems } from './told-items.ts'
import { confirmedBy } from './told-minutes.ts'

export const loader = guarded(onMeeting('read-plan'), access => {
  const { subject, edition, today, can } = access
  const { db } = edition
  const { ref, body, bodyName, on, year, inYear, place, held } = subject
  const resolutions = resolutionsOf(db, ref)
  const items = itemsOfMeeting(db, ref)
  const begun = on <= today
  const open = !subject.confirmed
  return {
    ref,
    title: meetingTitle(subject),
    facts: { body, bodyName, on, year, inYear, place, held },
    minutes: { drafted: subject.minutesDrafted, confirmedBy: confirmedBy(edition, subject) },
    earlierMinutes: toldEarlierMinutes(edition, subject),
    agenda: toldAgenda(subject, today),
    attendance: toldAttendance(attendanceOf(db, ref), subject),
    interests: toldInterests(interestsOf(db, ref), items),
    items: toldItems(items, resolutions, subject),
    resolutions: resolutions.length,
    requests: requestsOpenOn(db, body, on).map(row => toldRequest(row, namesOf(db), today)),
    begun,
    packs: packsOfMeeting(db, ref).map(({ ref, state }) => ({ ref, state })),
    canPrepare: !held && can('prepare-pack'),
    canPublish: can('publish-agenda') && !held && items.length > 0 && subject.agendaPublishedOn === null,
    canAddItem: can('plan-meeting') && open,
    awaiting: can('plan-meeting') && !held ? awaitingBody(db, subject).length : 0,
    canHold: can('plan-meeting') && begun && !held,
    canAttend: can('record-attendance') && begun && open,
    canResolve: can('record-resolution') && begun && open,
    canConfirm: can('confirm-minutes') && begun && open && items.length > 0,
    deeds: {
      reword: can('record-resolution'),
      confirm: can('confirm-resolution'),
      answer: can('answer-recommendation'),
      takeUp: can('take-up-referral'),
    },
    exempt: exemptPart(access, { kind: 'meeting', ref }),
  }
})

export default function Meeting() {
  const { ref, title, facts, minutes, agenda, attendance, interests, ...shown } =
    useLoaderData<typeof loader>()
  const { earlierMinutes, items, requests, resolutions, begun, packs, exempt, ...can } = shown
  return (
    <Page title={title} breadcrumbs={[{ text: 'Meetings', href: '/meetings' }, { text: title }]}>
      <MeetingFacts
        facts={facts}
        agenda={agenda}
        minutes={minutes}
        items={items.length}
        resolutions={resolutions}
      />
      {can.canPublish && <Button href={`/meetings/${ref}/agenda`}>Publish the agenda</Button>}
      <PackSection meeting={ref} packs={packs} canPrepare={can.canPrepare} />
      {begun && (
        <>
          <AttendanceSection meeting={ref} attendance={attendance} canRecord={can.canAttend} />
          <InterestSection meeting={ref} interests={interests} canRecord={can.canAttend} />
        </>
      )}
      {items.length === 0 && <p className="govuk-body">No items yet.</p>}
      {items.map(item => (
        <ItemSection
          key={item.number}
          meeting={ref}
          item={item}
          canResolve={can.canResolve}
          deeds={can.deeds}
        />
      ))}
      <EarlierMinutes meeting={ref} minutes={earlierMinutes} canConfirm={can.canConfirm} />
      <RequestSection requests={requests} />
      {(can.canAddItem || can.canHold) && (
        <ButtonGroup>
          {can.canAddItem && (
            <Button href={`/meetings/${ref}/items/new`} variant="secondary">
              Add an item
            </Button>
          )}
          {can.awaiting > 0 && (
            <Button href={`/meetings/${ref}/items/awaiting`} variant="secondary">
              Make an item of what awaits this board
            </Button>
          )}
          {can.canHold && (
            <a className="govuk-link" href={`/meetings/${ref}/holding`}>
              Record as held without a resolution
            </a>
          )}
        </ButtonGroup>
      )}
      {facts.held && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/meetings/${ref}/minutes`}>
            Minutes of this meeting
          </a>
        </p>
      )}
      <ExemptSection part={exempt} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/meeting/${ref}`}>
          History of this meeting
        </a>
      </p>
    </Page>
  )
}
