import { useLoaderData } from '@remix-run/react'
import { Quotation } from '../../ui/quotation.tsx'
import { published } from '../../web/published.ts'
import { allMeetings } from '../../../db/read/meetings.ts'
import { resolutionsOf } from '../../../db/read/resolutions.ts'
import { meetingTitle } from '../meetings/meeting-title.ts'
import { PublicPage } from './public-page.tsx'
import { publishedBy } from './published-by.ts'

export const loader = published(({ newest }) => ({
  release: publishedBy(newest),
  meetings:
    newest === null
      ? []
      : allMeetings(newest.db)
          .filter(({ heldAt }) => heldAt !== null)
          .map(meeting => ({
            ref: meeting.ref,
            title: meetingTitle(meeting),
            resolutions: resolutionsOf(newest.db, meeting.ref).map(({ letter, words }) => ({
              letter,
              words,
            })),
          }))
          .filter(({ resolutions }) => resolutions.length > 0),
}))

export default function PublicResolutions() {
  const { release, meetings } = useLoaderData<typeof loader>()
  return (
    <PublicPage title="What councillors resolved" release={release}>
      {release && meetings.length === 0 && <p className="govuk-body">Nothing has been resolved yet.</p>}
      {meetings.map(({ ref, title, resolutions }) => (
        <section key={ref} aria-labelledby={ref}>
          <h2 className="govuk-heading-m" id={ref}>
            {title}
          </h2>
          {resolutions.map(({ letter, words }) => (
            <div key={letter}>
              <h3 className="govuk-heading-s">Resolution ({letter})</h3>
              <Quotation>{words}</Quotation>
            </div>
          ))}
        </section>
      ))}
    </PublicPage>
  )
}
