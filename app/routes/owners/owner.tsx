import { useLoaderData } from '@remix-run/react'
import { partyKindWords } from '../../domain/party.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo, Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onParty } from '../../web/on-party.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { openActionsOfParty } from '../../../db/read/responsibilities.ts'

export const loader = guarded(onParty('read-people'), ({ subject, edition: { db }, can }) => ({
  id: subject.id,
  name: subject.name,
  kind: partyKindWords[subject.kind],
  retired: subject.retired,
  officer: { id: subject.postedForBy, name: nameIn(namesOf(db), subject.postedForBy) },
  owns: openActionsOfParty(db, subject.id),
  mayChange: can('add-party') && !subject.retired,
}))

export default function Owner() {
  const { id, name, kind, retired, officer, owns, mayChange } = useLoaderData<typeof loader>()
  const path = pathTo('party', id)
  return (
    <Page title={name} caption={id} breadcrumbs={[{ text: 'Posts and partner bodies', href: '/owners' }]}>
      {retired && (
        <p className="govuk-body">
          <Tag>Retired</Tag> It can be given no action any more.
        </p>
      )}
      <SummaryList
        rows={[
          { key: 'Kind', value: kind },
          {
            key: 'Officer who posts for it',
            value: (
              <Reference kind="person" to={officer.id}>
                {officer.name}
              </Reference>
            ),
          },
          { key: 'Owns', value: owns.length === 0 ? 'No open action' : <OwnedActions refs={owns} /> },
        ]}
      />
      {mayChange && (
        <ButtonGroup>
          <Button href={`${path}/edit`} variant="secondary">
            Change details
          </Button>
          <Button href={`${path}/retirement`} variant="warning">
            Retire {name}
          </Button>
        </ButtonGroup>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/party/${id}`}>
          History of {name}
        </a>
      </p>
    </Page>
  )
}

function OwnedActions({ refs }: { refs: readonly string[] }) {
  return (
    <ul className="govuk-list">
      {refs.map(ref => (
        <li key={ref}>
          <Reference kind="action" to={ref} />
        </li>
      ))}
    </ul>
  )
}
