import { useLoaderData } from '@remix-run/react'
import { bodyKindWords } from '../../domain/body.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { allBodies } from '../../../db/read/meetings.ts'
import { PeopleNavigation } from '../people/people-navigation.tsx'

export const loader = guarded(
  { deed: 'read-people', params: noParams, on: onNothing },
  ({ edition: { db }, can }) => ({
    boards: allBodies(db).map(({ id, name, kind }) => ({ id, name, kind: bodyKindWords[kind] })),
    mayAdd: can('add-body'),
  }),
)

export default function Boards() {
  const { boards, mayAdd } = useLoaderData<typeof loader>()
  return (
    <Page title="Boards" wide>
      <PeopleNavigation current="/boards" />
      <p className="govuk-body">Whose meetings look at the plan and approve completion by resolution.</p>
      {mayAdd && <Button href="/boards/new">Add a board</Button>}
      <ListTable
        caption={`Boards: ${boards.length}`}
        rows={boards}
        rowKey={({ id }) => id}
        empty="No boards yet."
        columns={[
          {
            header: 'Name',
            rowHeader: true,
            cell: ({ id, name }) => (
              <Reference kind="body" to={id}>
                {name}
              </Reference>
            ),
          },
          { header: 'Kind', cell: ({ kind }) => kind },
        ]}
      />
    </Page>
  )
}
