import { useLoaderData } from '@remix-run/react'
import { seatWords } from '../../domain/body-member.ts'
import { roleComesTo, roleWords } from '../../domain/role.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { SummaryList, type SummaryRow } from '../../ui/govuk/summary-list.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo, Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onPerson } from '../../web/on-person.ts'
import { seatsOf } from '../../../db/read/members.ts'
import { rolesOverTime } from '../../../db/read/people.ts'
import { responsibilitiesOf } from '../../../db/read/responsibilities.ts'
import { RolesOverTime } from './roles-over-time.tsx'

export const loader = guarded(onPerson('read-people'), ({ subject, edition: { db }, today, can }) => {
  const { id, name, email, post, retired, roles } = subject
  return {
    id,
    name,
    post,
    retired,
    // An email address signs somebody in: only those who look after accounts are shown it.
    email: can('change-person') ? email : null,
    roles: roles.map(role => ({ name: roleWords[role], comesTo: roleComesTo[role] })),
    held: rolesOverTime(db, id).map(({ role, ...when }) => ({ role: roleWords[role], ...when })),
    seats: seatsOf(db, id).map(({ body, bodyName, ...seat }) => ({
      body,
      bodyName,
      words: seatWords(seat, today),
    })),
    ...responsibilitiesOf(db, id),
    mayChange: can('change-person') && !retired,
    mayGiveRoles: can('give-role') && !retired,
    mayGiveLink: can('give-sign-in-link') && !retired,
    mayRetire: can('retire-person') && !retired,
    mayReinstate: can('retire-person') && retired,
  }
})

export default function Person() {
  const person = useLoaderData<typeof loader>()
  const { id, name, retired, mayGiveLink, mayRetire, mayReinstate } = person
  const path = pathTo('person', id)
  return (
    <Page title={name} caption={id} breadcrumbs={[{ text: 'People', href: '/people' }]}>
      {retired && (
        <p className="govuk-body">
          <Tag>Retired</Tag> {name} cannot sign in. Their name stays wherever it stands in history.
        </p>
      )}
      <SummaryList rows={rowsOf(person)} />
      <ButtonGroup>
        {mayGiveLink && (
          <Button href={`${path}/sign-in-link`} variant="secondary">
            Make a sign-in link
          </Button>
        )}
        {mayRetire && (
          <Button href={`${path}/retirement`} variant="warning">
            Retire {name}
          </Button>
        )}
        {mayReinstate && <Button href={`${path}/reinstatement`}>Reinstate {name}</Button>}
      </ButtonGroup>
      <RolesOverTime held={person.held} retired={retired} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/person/${id}`}>
          History of {name}
        </a>
      </p>
    </Page>
  )
}

function rowsOf(person: ReturnType<typeof useLoaderData<typeof loader>>): SummaryRow[] {
  const { id, name, post, email, roles, seats, owns, leads, postsFor, mayChange, mayGiveRoles } = person
  const path = pathTo('person', id)
  const change = (what: string) =>
    mayChange ? [{ text: 'Change', href: `${path}/edit`, visuallyHiddenText: what }] : []
  return [
    { key: 'Name', value: name, actions: change('name') },
    { key: 'Post', value: post ?? 'None given', actions: change('post') },
    ...(email === null ? [] : [{ key: 'Email address', value: email, actions: change('email address') }]),
    {
      key: 'Roles',
      value: <Roles roles={roles} />,
      actions: mayGiveRoles ? [{ text: 'Change', href: `${path}/roles`, visuallyHiddenText: 'roles' }] : [],
    },
    { key: 'Sits on', value: <Seats seats={seats} /> },
    { key: 'Owns', value: <Actions refs={owns} empty="No open action" /> },
    { key: 'Leads', value: <Actions refs={leads} empty="No open action" /> },
    { key: 'Posts for', value: postsFor.length === 0 ? 'Nobody else' : postsFor.join(', ') },
  ]
}

function Roles({ roles }: { roles: { name: string; comesTo: string }[] }) {
  if (roles.length === 0) return 'None'
  return (
    <ul className="govuk-list">
      {roles.map(({ name, comesTo }) => (
        <li key={name}>
          {name}
          <br />
          <span className="govuk-hint">{comesTo}</span>
        </li>
      ))}
    </ul>
  )
}

function Seats({ seats }: { seats: readonly { body: string; bodyName: string; words: string }[] }) {
  if (seats.length === 0) return 'No board'
  return (
    <ul className="govuk-list">
      {seats.map(({ body, bodyName, words }) => (
        <li key={`${body} ${words}`}>
          <Reference kind="body" to={body}>
            {bodyName}
          </Reference>
          , {words}
        </li>
      ))}
    </ul>
  )
}

function Actions({ refs, empty }: { refs: readonly string[]; empty: string }) {
  if (refs.length === 0) return empty
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
