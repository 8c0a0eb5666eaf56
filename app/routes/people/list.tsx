import { useLoaderData } from '@remix-run/react'
import type { PersonState } from '../../domain/person.ts'
import { roleWords } from '../../domain/role.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { peopleWithRoles } from '../../../db/read/people.ts'
import { PeopleNavigation } from './people-navigation.tsx'

export const loader = guarded(
  { deed: 'read-people', params: noParams, on: onNothing },
  ({ edition: { db }, can }) => {
    const people = peopleWithRoles(db)
    return {
      active: people.filter(({ retired }) => !retired).map(shown),
      retired: people.filter(({ retired }) => retired).map(shown),
      mayInvite: can('invite-person'),
    }
  },
)

const shown = ({ id, name, post, roles }: PersonState) => ({
  id,
  name,
  post: post ?? 'None given',
  roles: roles.map(role => roleWords[role]).join(', ') || 'None',
})
type Shown = ReturnType<typeof shown>

export default function People() {
  const { active, retired, mayInvite } = useLoaderData<typeof loader>()
  return (
    <Page title="People" wide>
      <PeopleNavigation current="/people" />
      {mayInvite && <Button href="/people/new">Invite a person</Button>}
      <PeopleTable
        caption={`With an account: ${counted(active)}`}
        people={active}
        empty="Nobody has an account."
      />
      <PeopleTable
        caption={`Retired: ${counted(retired)}`}
        people={retired}
        empty="Nobody has been retired yet."
      />
    </Page>
  )
}

const counted = (people: Shown[]) => `${people.length} ${people.length === 1 ? 'person' : 'people'}`

function PeopleTable({ caption, people, empty }: { caption: string; people: Shown[]; empty: string }) {
  return (
    <ListTable
      caption={caption}
      rows={people}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: 'Name',
          rowHeader: true,
          cell: ({ id, name }) => (
            <Reference kind="person" to={id}>
              {name}
            </Reference>
          ),
        },
        { header: 'Post', cell: ({ post }) => post },
        { header: 'Roles', cell: ({ roles }) => roles },
      ]}
    />
  )
}
