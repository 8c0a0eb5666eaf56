import { useLoaderData } from '@remix-run/react'
import { Day } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { AttendanceList } from './attendance-list.tsx'
import { Corrections } from './corrections.tsx'
import { MinuteOfItem } from './minute-of-item.tsx'
import { MinutesStanding } from './minutes-standing.tsx'
import { toldMinutes } from './told-minutes.ts'

export const loader = guarded(onMeeting('read-plan'), ({ subject, edition, can }) => ({
  ...toldMinutes(edition, subject),
  held: subject.held,
  canDraft: can('draft-minutes') && subject.held && !subject.confirmed,
}))

export default function Minutes() {
  const minutes = useLoaderData<typeof loader>()
  const { ref, title, reference, on, place, attendance, interests, items, corrections, held, canDraft } =
    minutes
  return (
    <Page
      title={`Minutes: ${title}`}
      caption={reference}
      breadcrumbs={[
        { text: 'Meetings', href: '/meetings' },
        { text: title, href: `/meetings/${ref}` },
        { text: 'Minutes' },
      ]}
    >
      <p className="govuk-body">
        <MinutesStanding minutes={minutes} />
      </p>
      <Corrections corrections={corrections} />
      <SummaryList
        rows={[
          { key: 'Date', value: <Day value={on} /> },
          { key: 'Place', value: place || 'Not given' },
        ]}
      />
      <section aria-labelledby="attendance">
        <h2 className="govuk-heading-m" id="attendance">
          Attendance
        </h2>
        {attendance === null ? (
          <p className="govuk-body">Attendance was not recorded.</p>
        ) : (
          <AttendanceList attendance={attendance} />
        )}
      </section>
      <section aria-labelledby="interests">
        <h2 className="govuk-heading-m" id="interests">
          Declarations of interest
        </h2>
        {interests.length === 0 && <p className="govuk-body">No interests were declared.</p>}
        {interests.map(({ interest, sentence }) => (
          <p key={interest} className="govuk-body">
            {sentence}
          </p>
        ))}
      </section>
      {items.map(item => (
        <MinuteOfItem key={item.number} item={item} />
      ))}
      {held && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/meetings/${ref}/minutes/file`}>
            Minutes as a Word file
          </a>
        </p>
      )}
      {canDraft && (
        <Button href={`/meetings/${ref}/minutes/edit`}>
          {minutes.drafted ? 'Change the draft' : 'Draft the minutes'}
        </Button>
      )}
    </Page>
  )
}
