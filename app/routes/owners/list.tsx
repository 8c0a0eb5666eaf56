import { useLoaderData } from '@remix-run/react'
import { partyKindWords } from '../../domain/party.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo, Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { allParties } from '../../../db/read/people.ts'
import { PeopleNavigation } from '../people/people-navigation.tsx'

export const loader = guarded(
  { deed: 'read-people', params: noParams, on: onNothing },
  ({ edition: { db }, can }) => {
    const names = namesOf(db)
    const parties = allParties(db).map(({ id, kind, name, postedForBy, retired }) => ({
      id,
      retired,
      name,
      kind: partyKindWords[kind],
      officer: { id: postedForBy, name: nameIn(names, postedForBy) },
    }))
    return {
      inUse: parties.filter(({ retired }) => !retired),
      retired: parties.filter(({ retired }) => retired),
      mayAdd: can('add-party'),
    }
  },
)
type Shown = ReturnType<typeof useLoaderData<typeof loader>>['inUse'][number]

export default function Owners() {
  const { inUse, retired, mayAdd } = useLoaderData<typeof loader>()
  return (
    <Page title="Posts and partner bodies" wide>
      <PeopleNavigation current="/owners" />
      <p className="govuk-body">
        They own actions without an account of their own. An officer posts for them, and what is posted says
        so.
      </p>
      {mayAdd && <Button href="/owners/new">Add a post or partner body</Button>}
      <PartyTable
        caption={`In use: ${inUse.length}`}
        parties={inUse}
        empty="No post or partner body owns actions yet."
      />
      {retired.length > 0 && <PartyTable caption={`Retired: ${retired.length}`} parties={retired} empty="" />}
    </Page>
  )
}

function PartyTable({ caption, parties, empty }: { caption: string; parties: Shown[]; empty: string }) {
  return (
    <ListTable
      caption={caption}
      rows={parties}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: 'Name',
          rowHeader: true,
          cell: ({ id, name }) => (
            <a className="govuk-link" href={pathTo('party', id)}>
              {name}
            </a>
          ),
        },
        { header: 'Kind', cell: ({ kind }) => kind },
        {
          header: 'Officer who posts for it',
          cell: ({ officer }) => (
            <Reference kind="person" to={officer.id}>
              {officer.name}
            </Reference>
          ),
        },
      ]}
    />
  )
}
