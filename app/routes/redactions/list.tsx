import { useLoaderData } from '@remix-run/react'
import { redactionStateWords } from '../../domain/redaction.ts'
import { Moment } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { allRedactions } from '../../../db/read/redactions.ts'
import { may } from '../../domain/permission.ts'

export const loader = guarded(
  { deed: 'read-history', params: noParams, on: onNothing },
  ({ edition: { db, asAt }, person }) => {
    const names = namesOf(db)
    return {
      canAsk: asAt === null && may(person, 'ask-redaction') !== null,
      redactions: allRedactions(db).map(({ ref, reason, state, askedBy, askedAt, endedBy, endedAt }) => ({
        ref,
        reason,
        state: redactionStateWords[state],
        asked: { by: nameIn(names, askedBy), at: askedAt },
        ended: endedBy !== null && endedAt !== null && { by: nameIn(names, endedBy), at: endedAt },
      })),
    }
  },
)

export default function Redactions() {
  const { redactions, canAsk } = useLoaderData<typeof loader>()
  return (
    <Page title="Personal data removed" breadcrumbs={[{ text: 'History', href: '/history' }]} wide>
      <p className="govuk-body">
        History is never changed. The one exception: personal data that should never have been written is
        removed by two people together. That it was removed, by whom, when and why stays for ever.
      </p>
      {canAsk && <Button href="/redactions/new">Ask for personal data to be removed</Button>}
      <ListTable
        caption="Removals of personal data"
        captionHidden
        rows={redactions}
        rowKey={({ ref }) => ref}
        empty="None has been asked for."
        columns={[
          { header: 'Removal', rowHeader: true, cell: ({ ref }) => <Reference kind="redaction" to={ref} /> },
          { header: 'Reason', cell: ({ reason }) => reason },
          {
            header: 'Asked for',
            cell: ({ asked }) => (
              <>
                {asked.by}, <Moment value={asked.at} />
              </>
            ),
          },
          {
            header: 'State',
            cell: ({ state, ended }) => (
              <>
                {state}
                {ended && (
                  <>
                    {' '}
                    by {ended.by}, <Moment value={ended.at} />
                  </>
                )}
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}
