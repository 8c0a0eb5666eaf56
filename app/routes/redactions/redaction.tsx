import { useLoaderData } from '@remix-run/react'
import { redactionStateWords } from '../../domain/redaction.ts'
import { Moment } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onRedaction } from '../../web/on-redaction.ts'
import { may, ownHandForbids } from '../../domain/permission.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { filesOfRedaction, partsOfRedaction } from '../../../db/read/redactions.ts'

export const loader = guarded(
  onRedaction('read-history'),
  ({ edition: { db, asAt }, subject, person, house }) => {
    const names = namesOf(db)
    const { ref, reason, state, askedBy, askedAt, endedBy, endedAt, dropped } = subject
    const open = state === 'asked' && asAt === null
    return {
      ref,
      reason,
      state: redactionStateWords[state],
      waits: house.redacting.waits(),
      asked: { by: nameIn(names, askedBy), at: askedAt },
      ended: endedBy !== null && endedAt !== null && { by: nameIn(names, endedBy), at: endedAt },
      dropped,
      // Where the words still stand is for those who have to look at them.
      events:
        state === 'asked' && may(person, 'ask-redaction') === null
          ? null
          : [...new Set(partsOfRedaction(db, ref).map(({ number }) => number))],
      files: filesOfRedaction(db, ref).length,
      canCarryOut: open && may(person, 'carry-out-redaction', subject) !== null,
      ownHand: open && ownHandForbids(person, 'carry-out-redaction', subject),
      canDrop: open && may(person, 'drop-redaction', subject) !== null,
    }
  },
)

export default function Redaction() {
  const { ref, reason, state, waits, asked, ended, dropped, events, files, canCarryOut, ownHand, canDrop } =
    useLoaderData<typeof loader>()
  return (
    <Page
      title={`Removal of personal data ${ref}`}
      breadcrumbs={[
        { text: 'History', href: '/history' },
        { text: 'Personal data removed', href: '/redactions' },
      ]}
    >
      {waits && (
        <InsetText>
          Another program is reading the database, so copies of what was removed may still lie in it. The next
          start of the service clears them away.
        </InsetText>
      )}
      {ownHand && (
        <InsetText>You asked for this, so somebody else has to look at it and remove it.</InsetText>
      )}
      <SummaryList
        rows={[
          { key: 'State', value: state },
          { key: 'Reason', value: reason },
          {
            key: 'Asked for by',
            value: (
              <>
                {asked.by}, <Moment value={asked.at} />
              </>
            ),
          },
          ...(ended
            ? [
                {
                  key: dropped === null ? 'Removed by' : 'Dropped by',
                  value: (
                    <>
                      {ended.by}, <Moment value={ended.at} />
                    </>
                  ),
                },
              ]
            : []),
          ...(dropped === null ? [] : [{ key: 'Why it was dropped', value: dropped }]),
          {
            key: 'From events',
            value:
              events === null
                ? 'told once they have been removed'
                : events.length === 0
                  ? 'none'
                  : events.map((number, at) => (
                      <span key={number}>
                        {at > 0 && ', '}
                        <Reference kind="event" to={number} />
                      </span>
                    )),
          },
          { key: 'Files', value: files === 0 ? 'none' : files },
        ]}
      />
      {(canCarryOut || canDrop) && (
        <ButtonGroup>
          {canCarryOut && <Button href={`/redactions/${ref}/removal`}>Look at it and remove it</Button>}
          {canDrop && (
            <Button href={`/redactions/${ref}/dropping`} variant="secondary">
              Drop this request
            </Button>
          )}
        </ButtonGroup>
      )}
    </Page>
  )
}
