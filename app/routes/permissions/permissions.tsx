import { permissionInWords, permissionParts } from '../../domain/permission-words.ts'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { PeopleNavigation } from '../people/people-navigation.tsx'

export const loader = guarded({ deed: 'read-people', params: noParams, on: onNothing }, () => null)

export default function Permissions() {
  return (
    <Page title="Who may do what" wide>
      <PeopleNavigation current="/permissions" />
      <p className="govuk-body">
        What is not listed for a role is refused. Somebody who holds several roles may do what any of them
        may.
      </p>
      <InsetText>
        Nobody completes an action alone: one person claims, another verifies, and a meeting approves by
        resolution, which neither of the two may record.
      </InsetText>
      {permissionParts.map(({ heading, deeds }) => (
        <section key={heading} aria-label={heading}>
          <h2 className="govuk-heading-m">{heading}</h2>
          <SummaryList
            rows={deeds
              .map(permissionInWords)
              .map(({ what, who }) => ({ key: what, value: <Roles who={who} /> }))}
          />
        </section>
      ))}
    </Page>
  )
}

function Roles({ who }: { who: string[] }) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {who.map(role => (
        <li key={role}>{role}</li>
      ))}
    </ul>
  )
}
