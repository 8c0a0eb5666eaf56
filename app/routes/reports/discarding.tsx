import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Form } from '../../ui/forms/form.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded } from '../../web/guard.ts'
import { draftOf, onDraft } from './draft.ts'

export const loader = guarded(onDraft, access => ({
  draft: access.params.draft,
  name: draftOf(access, access.params.draft).name,
}))

export const action = guarded(onDraft, ({ params: { draft }, person, house }) => {
  house.unconfirmed.discard(person.id, draft)
  return redirect('/inspections', 303)
})

export default function DiscardReport() {
  const { draft, name } = useLoaderData<typeof loader>()
  return (
    <Page title="Discard this report?" back={{ href: `/reports/${draft}` }}>
      <p className="govuk-body">
        {name} and what was read in it will be deleted. Nothing of it has been recorded.
      </p>
      <Form>
        <Button variant="warning">Discard the report</Button>
      </Form>
    </Page>
  )
}
