import { useLoaderData } from '@remix-run/react'
import { Moment } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { auditFigures } from '../../../db/read/audit-figures.ts'
import { allFollowUps, allNotes } from '../../../db/read/audit-notes.ts'
import { allSamples } from '../../../db/read/audit-samples.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { AboutLink } from './about-link.tsx'
import { Figures } from './figures.tsx'
import { FollowUpTable } from './follow-up-table.tsx'
import { SampleTable } from './sample-table.tsx'
import { toldFollowUp } from './told-notes.ts'

export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  ({ edition: { db }, today, can }) => {
    const names = namesOf(db)
    return {
      figures: auditFigures(db),
      samples: allSamples(db).map(({ ref, fromDay, toDay, drawn, judged, drawnAt }) => ({
        ref,
        from: fromDay,
        to: toDay,
        drawn,
        judged,
        drawnAt,
      })),
      followUps: allFollowUps(db).map(row => toldFollowUp(row, names, today)),
      notes: allNotes(db).map(({ ref, aboutKind, aboutRef, text, by, at }) => ({
        ref,
        about: { kind: aboutKind, ref: aboutRef },
        text,
        by: nameIn(names, by),
        at,
      })),
      canKeep: can('keep-audit'),
    }
  },
)

const lists = [
  { text: 'Separation of duties', href: '/audit/separation' },
  { text: 'Dates: original, moved, by whom', href: '/audit/dates' },
  { text: 'Closures that do not stand any more', href: '/audit/reopened' },
  { text: 'Updates written long after the day they speak of', href: '/audit/late-updates' },
  { text: 'Ratings set by hand', href: '/audit/ratings' },
  { text: 'Who read exempt and confidential matter', href: '/audit/exempt-readings' },
  { text: 'Sign-ins', href: '/audit/sign-ins' },
]

export default function Desk() {
  const { figures, samples, followUps, notes, canKeep } = useLoaderData<typeof loader>()
  return (
    <Page title="Auditor’s desk" wide>
      {canKeep && <Button href="/audit/samples/new">Draw a sample of closed actions</Button>}
      <ul className="govuk-list">
        {lists.map(({ text, href }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href="/audit/desk.xlsx" download>
            Figures, closures of the last year and dates as an Excel workbook
          </a>
        </li>
      </ul>
      <Figures figures={figures} />
      <SampleTable samples={samples} />
      <FollowUpTable caption="Follow-ups, open ones first" rows={followUps} canAnswer={canKeep} />
      <ListTable
        caption="Audit notes, newest first"
        rows={notes}
        rowKey={({ ref }) => ref}
        empty="No note has been written yet. Write one on the page of an action, a point, a closure or a sample."
        columns={[
          { header: 'Note', rowHeader: true, cell: ({ ref }) => ref },
          { header: 'About', cell: ({ about }) => <AboutLink about={about} /> },
          { header: 'What it says', cell: ({ text }) => <Prose text={text} /> },
          {
            header: 'By',
            cell: ({ by, at }) => (
              <>
                {by}, <Moment value={at} />
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}
