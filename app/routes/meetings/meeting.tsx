import { useLoaderData } from '@remix-run/react'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { attendanceOf, interestsOf } from '../../../db/read/attendance.ts'
import { itemsOfMeeting } from '../../../db/read/meetings.ts'
import { resolutionsOf } from '../../../db/read/resolutions.ts'
import { AttendanceSection } from './attendance-section.tsx'
import { InterestSection } from './interest-section.tsx'
import { ItemSection } from './item-section.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { meetingTitle } from './meeting-title.ts'
import { toldAgenda } from './told-agenda.ts'
import { toldAttendance } from './told-attendance.ts'
import { toldInterests } from './told-interests.ts'
import { toldItems } from './told-items.ts'

export const loader = guarded(onMeeting('read-plan'), ({ subject, edition: { db }, today, can }) => {
  const { ref, body, bodyName, on, year, inYear, place, held } = subject
  const resolutions = resolutionsOf(db, ref)
  const items = itemsOfMeeting(db, ref)
  const begun = on <= today
  return {
    ref,
    title: meetingTitle(subject),
    facts: { body, bodyName, on, year, inYear, place, held },
    agenda: toldAgenda(subject, today),
    attendance: toldAttendance(attendanceOf(db, ref), subject),
    interests: toldInterests(interestsOf(db, ref), items),
    items: toldItems(items, resolutions, subject),
    resolutions: resolutions.length,
    begun,
    canPublish: can('publish-agenda') && !held && items.length > 0 && subject.agendaPublishedOn === null,
    canAddItem: can('plan-meeting'),
    canHold: can('plan-meeting') && begun && !held,
    canAttend: can('record-attendance') && begun,
    canResolve: can('record-resolution') && begun,
    deeds: {
      confirm: can('confirm-resolution'),
      answer: can('answer-recommendation'),
      takeUp: can('take-up-referral'),
    },
  }
})

export default function Meeting() {
  const { ref, title, facts, agenda, attendance, interests, items, resolutions, begun, ...can } =
    useLoaderData<typeof loader>()
  return (
    <Page title={title} breadcrumbs={[{ text: 'Meetings', href: '/meetings' }, { text: title }]}>
      <MeetingFacts facts={facts} agenda={agenda} items={items.length} resolutions={resolutions} />
      {can.canPublish && <Button href={`/meetings/${ref}/agenda`}>Publish the agenda</Button>}
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
      {(can.canAddItem || can.canHold) && (
        <ButtonGroup>
          {can.canAddItem && (
            <Button href={`/meetings/${ref}/items/new`} variant="secondary">
              Add an item
            </Button>
          )}
          {can.canHold && (
            <a className="govuk-link" href={`/meetings/${ref}/holding`}>
              Record as held without a resolution
            </a>
          )}
        </ButtonGroup>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/meeting/${ref}`}>
          History of this meeting
        </a>
      </p>
    </Page>
  )
}
