import { useLoaderData } from '@remix-run/react'
import { municipalReference } from '../../domain/municipal-year.ts'
import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { itemsOfMeeting } from '../../../db/read/meetings.ts'
import { resolutionsOf } from '../../../db/read/resolutions.ts'
import { meetingTitle } from './meeting-title.ts'
import { Resolution } from './resolution.tsx'

export const loader = guarded(onMeeting('read-plan'), ({ subject, edition: { db }, today, can }) => {
  const { ref, on, place, held } = subject
  const resolutions = resolutionsOf(db, ref)
  const begun = on <= today
  return {
    ref,
    title: meetingTitle(subject),
    body: { id: subject.body, name: subject.bodyName },
    reference: municipalReference(subject),
    on,
    place,
    held,
    resolutions: resolutions.length,
    items: itemsOfMeeting(db, ref).map(({ item, title, inspection }) => ({
      number: item,
      title,
      inspection,
      resolutions: resolutions.filter(resolution => resolution.item === item),
    })),
    canAddItem: can('plan-meeting'),
    canHold: can('plan-meeting') && begun && !held,
    canResolve: can('record-resolution') && begun,
  }
})
type Shown = ReturnType<typeof useLoaderData<typeof loader>>

export default function Meeting() {
  const {
    ref,
    title,
    body,
    reference,
    on,
    place,
    held,
    resolutions,
    items,
    canAddItem,
    canHold,
    canResolve,
  } = useLoaderData<typeof loader>()
  return (
    <Page title={title} breadcrumbs={[{ text: 'Meetings', href: '/meetings' }, { text: title }]}>
      <SummaryList
        rows={[
          {
            key: 'Board',
            value: (
              <Reference kind="body" to={body.id}>
                {body.name}
              </Reference>
            ),
          },
          { key: 'Date', value: <Day value={on} /> },
          { key: 'Reference', value: reference },
          { key: 'Place', value: place || 'Not given' },
          { key: 'Held', value: held ? 'Yes' : 'Not recorded yet' },
          { key: 'Business', value: `${plural(items.length, 'item')}, ${plural(resolutions, 'resolution')}` },
        ]}
      />
      {items.length === 0 && <p className="govuk-body">No items yet.</p>}
      {items.map(item => (
        <Item key={item.number} meeting={ref} item={item} canResolve={canResolve} />
      ))}
      {(canAddItem || canHold) && (
        <ButtonGroup>
          {canAddItem && (
            <Button href={`/meetings/${ref}/items/new`} variant="secondary">
              Add an item
            </Button>
          )}
          {canHold && (
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

interface ItemProps {
  meeting: string
  item: Shown['items'][number]
  canResolve: boolean
}

function Item({ meeting, item: { number, title, inspection, resolutions }, canResolve }: ItemProps) {
  return (
    <section aria-labelledby={`item-${number}`}>
      <h2 className="govuk-heading-m" id={`item-${number}`}>
        {number}. {title}
      </h2>
      {inspection && (
        <p className="govuk-body">
          About inspection <Reference kind="inspection" to={inspection} />
        </p>
      )}
      {resolutions.length === 0 && <p className="govuk-body">Nothing resolved yet.</p>}
      {resolutions.map(resolution => (
        <Resolution key={resolution.letter} resolution={resolution} />
      ))}
      {canResolve && (
        <Button href={`/meetings/${meeting}/items/${number}/resolutions/new`}>
          Record a resolution<span className="govuk-visually-hidden"> on item {number}</span>
        </Button>
      )}
    </section>
  )
}
