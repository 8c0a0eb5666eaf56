import { useLoaderData } from '@remix-run/react'
import { cycleStanding, lastDay } from '../../domain/cycle.ts'
import type { Day as DayValue } from '../../domain/day.ts'
import { remindersInWords } from '../../domain/reminder-words.ts'
import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded } from '../../web/guard.ts'
import { onCycle } from '../../web/on-cycle.ts'
import type { Edition } from '../../../db/editions.ts'
import { askedIn, digestsOf, type CycleRow } from '../../../db/read/cycles.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { reportersOf } from './reports-of.ts'
import { DigestTable, EscalationTable, OwedTable, ReportedTable } from './cycle-tables.tsx'
import { StandingTag } from './standing-tag.tsx'

export const loader = guarded(onCycle('read-plan'), access => {
  const { subject: cycle, edition, editionAt, today, can } = access
  const last = lastDay(cycle)
  const ended = today > last
  // What a cycle came to is what stood at its end; what was reported since is read from now.
  const then = ended ? editionAt(last) : edition
  const since = new Set(ended ? reportedIn(edition, cycle, last) : [])
  const names = namesOf(edition.db)
  const digests = digestsOf(edition.db, cycle.ref).map(digest => ({
    number: digest.number,
    to: nameIn(names, digest.to),
    step: digest.step,
    at: digest.at,
    outcome: digest.outcome,
    owed: digest.owed.map(ref => ({ ref, since: since.has(ref) })),
  }))
  const { ref, name, from, closes, atOpening, daysBefore, afterClose, escalateAfter } = cycle
  const standing = cycleStanding(cycle, today)
  return {
    ref,
    name,
    from,
    closes,
    standing,
    ended,
    settings: { atOpening, daysBefore, afterClose, escalateAfter },
    reporters: reportersOf(askedIn(then.db, cycle, ended ? last : today), since, names),
    reminders: digests.filter(({ step }) => step !== 'escalation'),
    escalations: digests.filter(({ step }) => step === 'escalation'),
    // On a past day nobody is being reminded.
    notSetUp: edition.asAt === null && standing !== 'closed' && !access.house.mailIsSetUp,
    mayClose: can('close-cycle') && standing !== 'closed',
  }
})

const reportedIn = ({ db }: Edition, cycle: CycleRow, on: DayValue) =>
  askedIn(db, cycle, on)
    .filter(({ report }) => report === 'reported')
    .map(({ ref }) => ref)

export default function CyclePage() {
  const cycle = useLoaderData<typeof loader>()
  const { ref, name, ended, reporters, reminders, escalations, notSetUp, mayClose } = cycle
  const owing = reporters.filter(({ owed }) => owed.length > 0)
  const owed = owing.reduce((sum, { owed }) => sum + owed.length, 0)
  return (
    <Page title={name} caption={ref} breadcrumbs={[{ text: 'Reporting cycles', href: '/cycles' }]} wide>
      <SummaryList rows={rowsOf(cycle)} />
      {notSetUp && (
        <InsetText>
          Reminders are not set up, so nobody is sent an email about this cycle. Whoever runs this service
          sets them up: the README says how, under “Reminders”.
        </InsetText>
      )}
      {mayClose && (
        <Button href={`/cycles/${ref}/closing`} variant="secondary">
          Close this cycle
        </Button>
      )}
      <h2 className="govuk-heading-m">
        {ended ? 'Who stayed silent' : 'Who owes what'} ({plural(owed, 'action')})
      </h2>
      <OwedTable rows={owing} ended={ended} />
      <h2 className="govuk-heading-m">Who has reported</h2>
      <ReportedTable rows={reporters.filter(({ reported }) => reported > 0)} />
      <h2 className="govuk-heading-m">Who was reminded ({reminders.length})</h2>
      <DigestTable rows={reminders} />
      <h2 className="govuk-heading-m">What was escalated ({escalations.length})</h2>
      <EscalationTable rows={escalations} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/cycle/${ref}`}>
          History of this cycle
        </a>
      </p>
    </Page>
  )
}

function rowsOf(cycle: ReturnType<typeof useLoaderData<typeof loader>>) {
  const { standing, from, closes, settings, reporters } = cycle
  const sum = (count: (reporter: (typeof reporters)[number]) => number) =>
    reporters.reduce((total, reporter) => total + count(reporter), 0)
  const asked = sum(({ asked }) => asked)
  return [
    { key: 'State', value: <StandingTag standing={standing} /> },
    { key: 'Updates count from', value: <Day value={from} /> },
    { key: 'Closing day', value: <Day value={closes} /> },
    {
      key: 'Reported',
      value: `${sum(({ reported }) => reported)} of ${plural(asked, 'action')}`,
    },
    { key: 'Reminders', value: remindersInWords(settings) },
  ]
}
