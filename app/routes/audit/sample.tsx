import { useLoaderData } from '@remix-run/react'
import { comesOutTheSame } from '../../domain/audit-sample.ts'
import { auditOutcomeWords } from '../../domain/audit-verdict.ts'
import { plural } from '../../domain/wording.ts'
import { Day, Moment } from '../../ui/day.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onSample } from '../../web/on-audit.ts'
import { drawnBy } from '../../../db/read/audit-samples.ts'
import { closuresApproved } from '../../../db/read/closures.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { sealOf } from '../../../db/read/seal.ts'
import { AuditSection } from './audit-section.tsx'
import { DrawingRule } from './drawing-rule.tsx'
import { auditPart } from './told-notes.ts'
import { desk } from './desk-crumb.ts'

export const loader = guarded(onSample('audit-history'), access => {
  const {
    subject,
    edition: { db },
    house,
  } = access
  const { ref, fromDay: from, toDay: to, seed, size, through, head } = subject
  const drawn = drawnBy(db, ref)
  const closures = closuresApproved(db, { from, to }, through)
  return {
    sample: { ref, from, to, seed, size, through, head, at: subject.drawnAt, number: subject.number },
    by: nameIn(namesOf(db), subject.drawnBy),
    audit: auditPart(access, { kind: 'sample', ref }),
    drawn,
    among: closures.length,
    same: comesOutTheSame({ seed, size, drawn }, closures),
    headStands: sealOf(house.live, through)?.hash === head,
  }
})

export default function Sample() {
  const { sample, by, drawn, among, same, headStands, audit } = useLoaderData<typeof loader>()
  const { ref, from, to, seed, size, through, head, at, number } = sample
  return (
    <Page title={`Sample ${ref}`} caption="Closed actions drawn at random" breadcrumbs={[desk]} wide>
      {same && headStands ? (
        <InsetText>
          Drawn again just now from the history as far as event {through}: it comes out the same.
        </InsetText>
      ) : (
        <WarningText>
          {headStands
            ? 'Drawn again just now, this sample comes out otherwise than it was recorded.'
            : `Event ${String(through)} no longer has the hash it had when this sample was drawn.`}
        </WarningText>
      )}
      <SummaryList
        rows={[
          {
            key: 'Approved',
            value: (
              <>
                <Day value={from} /> to <Day value={to} />: {plural(among, 'closure')}
              </>
            ),
          },
          {
            key: 'Drawn',
            value:
              drawn.length < size
                ? `${String(drawn.length)}: ${String(size)} were asked for, and there were no more`
                : String(drawn.length),
          },
          { key: 'Seed', value: seed },
          {
            key: 'Drawn over',
            value: (
              <>
                <Reference kind="event" to={through}>
                  event {through}
                </Reference>{' '}
                <code className="app-hash">{head}</code>
              </>
            ),
          },
          {
            key: 'By',
            value: (
              <>
                {by}, <Moment value={at} />,{' '}
                <Reference kind="event" to={number}>
                  event {number}
                </Reference>
              </>
            ),
          },
        ]}
      />
      <ListTable
        caption="Closures, in the order drawn"
        rows={drawn}
        rowKey={({ claim }) => claim}
        empty="Nothing was drawn."
        columns={[
          {
            header: 'Closure',
            rowHeader: true,
            cell: ({ claim }) => (
              <a className="govuk-link" href={`/audit/closures/${claim}`}>
                {claim}
              </a>
            ),
          },
          {
            header: 'Action',
            cell: ({ action, title }) => (
              <>
                <Reference kind="action" to={action} /> {title}
              </>
            ),
          },
          {
            header: 'Verdict',
            cell: ({ outcome }) => (outcome === null ? 'None yet' : auditOutcomeWords[outcome]),
          },
        ]}
      />
      <AuditSection part={audit} />
      <DrawingRule />
    </Page>
  )
}
