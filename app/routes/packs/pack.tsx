import { useLoaderData } from '@remix-run/react'
import { momentAfter } from '../../domain/moment.ts'
import { packStateWords } from '../../domain/pack.ts'
import { inWords } from '../../domain/wording.ts'
import { Moment } from '../../ui/day.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { PaperBlocks } from '../../ui/paper.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onPack } from '../../web/on-pack.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { meetingTitle } from '../meetings/meeting-title.ts'
import { changedAfter } from './changed-after.ts'
import { ChangedTable } from './changed-table.tsx'
import { unkeptIn, unkeptWords } from './unkept.ts'
import { preparedPaper, releasedPaper } from './shown-pack.ts'

export const loader = guarded(onPack('read-plan'), access => {
  const { subject, edition, publicEditions, house, today, url, can } = access
  const { ref, state, releasedNumber } = subject
  const names = namesOf(edition.db)
  const open =
    edition.asAt === null ? publicEditions.publicNow() : publicEditions.publicThrough(edition.through)
  const paper = releasedPaper(house.live, publicEditions, subject) ?? preparedPaper(open.db, ref, today)
  return {
    ref,
    state,
    meeting: { ref: subject.meeting, title: meetingTitle(subject) },
    prepared: { by: nameIn(names, subject.preparedBy), at: subject.preparedAt },
    edited: { by: nameIn(names, subject.editedBy), at: subject.editedAt },
    released:
      subject.releasedBy === null || subject.releasedAt === null
        ? null
        : { by: nameIn(names, subject.releasedBy), at: subject.releasedAt },
    withdrawn:
      subject.withdrawnAt === null
        ? null
        : { at: subject.withdrawnAt, reason: subject.withdrawnReason ?? '' },
    releasedAfter: releasedNumber === null ? null : momentAfter(releasedNumber),
    blocks: paper?.blocks ?? [],
    headNotKept: unkeptIn(url),
    changed: releasedNumber === null ? null : changedAfter(edition.db, releasedNumber),
    hasPdf: house.browser !== null,
    canChange: state === 'prepared' && can('prepare-pack'),
    canRelease: state === 'prepared' && can('release-pack'),
    canWithdraw: state !== 'withdrawn' && can('withdraw-pack'),
  }
})

export default function Pack() {
  const {
    ref,
    state,
    meeting,
    prepared,
    edited,
    released,
    withdrawn,
    releasedAfter,
    headNotKept,
    blocks,
    changed,
    hasPdf,
    ...can
  } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`Pack for ${meeting.title}`}
      caption={ref}
      breadcrumbs={[{ text: 'Packs', href: '/packs' }, { text: ref }]}
      wide
    >
      {headNotKept.length > 0 && (
        <WarningText>
          The head of this release could not be {inWords(headNotKept.map(where => unkeptWords[where]))}. The
          release stands. Copy the number and the hash at the end of this pack to where the council keeps
          them, and tell whoever runs this service.
        </WarningText>
      )}
      <SummaryList
        rows={[
          {
            key: 'Meeting',
            value: (
              <Reference kind="meeting" to={meeting.ref}>
                {meeting.title}
              </Reference>
            ),
          },
          { key: 'State', value: packStateWords[state] },
          { key: 'Prepared', value: <Hand {...prepared} /> },
          { key: 'Last changed', value: <Hand {...edited} /> },
          ...(released ? [{ key: 'Released', value: <Hand {...released} /> }] : []),
          ...(withdrawn
            ? [
                {
                  key: 'Withdrawn',
                  value: (
                    <>
                      <Moment value={withdrawn.at} />: {withdrawn.reason}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ButtonGroup>
        {can.canRelease && <Button href={`/packs/${ref}/release`}>Look through it and release it</Button>}
        {can.canChange && (
          <Button href={`/packs/${ref}/edit`} variant="secondary">
            Change the report
          </Button>
        )}
        {released && (
          <a className="govuk-link" href={`/packs/${ref}/file`} download>
            Download as a Word file
          </a>
        )}
        {released && hasPdf && (
          <a className="govuk-link" href={`/packs/${ref}/file.pdf`} download>
            Download as a PDF
          </a>
        )}
        {released && (
          <a className="govuk-link" href={`/public/packs/${ref}`}>
            As the public sees it
          </a>
        )}
        {can.canWithdraw && (
          <a className="govuk-link" href={`/packs/${ref}/withdrawal`}>
            Withdraw this pack
          </a>
        )}
        {releasedAfter && (
          <a className="govuk-link" href={`/compare?from=${releasedAfter}`}>
            Compare the plan with what this pack shows
          </a>
        )}
        <a className="govuk-link" href={`/history/pack/${ref}`}>
          History of this pack
        </a>
      </ButtonGroup>
      {state === 'prepared' && (
        <InsetText>
          This is how the pack would look if it were released now. Somebody other than who prepared it and who
          last changed it has to release it.
        </InsetText>
      )}
      {changed && <ChangedTable rows={changed} />}
      <div id="pack">
        <PaperBlocks blocks={blocks} />
      </div>
    </Page>
  )
}

function Hand({ by, at }: { by: string; at: Parameters<typeof Moment>[0]['value'] }) {
  return (
    <>
      {by}, <Moment value={at} />
    </>
  )
}
