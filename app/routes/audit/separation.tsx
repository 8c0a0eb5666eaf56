import { useLoaderData } from '@remix-run/react'
import { exceptionsIn, handsApart, type SharedAct } from '../../domain/separation.ts'
import { Role, roleWords } from '../../domain/role.ts'
import { inWords } from '../../domain/wording.ts'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import { closuresBetween } from '../../../db/read/closures.ts'
import { eventsOfType } from '../../../db/read/events-of-type.ts'
import { nameIn, namesOf, type Names } from '../../../db/read/names.ts'
import {
  handsOfSeveralRoles,
  interestsDeclared,
  laterDatesDecided,
  packsReleasedIn,
  partiesOnTheBoard,
} from '../../../db/read/separation.ts'
import { desk } from './desk-crumb.ts'
import { periodOf, PeriodForm, type Period } from './period.tsx'

export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  ({ edition: { db }, url, today }) => {
    const period = periodOf(url, today)
    const names = namesOf(db)
    return {
      period,
      checks: checksOf(db, period).map(({ what, acts }) => ({
        what,
        checked: acts.length,
        exceptions: exceptionsIn(acts).map(found => ({ ...found, by: nameIn(names, found.by) })),
      })),
      toLookAt: toLookAt(db, period, names),
    }
  },
)

function checksOf(db: Edition['db'], period: Period): { what: string; acts: SharedAct[] }[] {
  return [
    {
      what: 'Closures: claimed, endorsed, verified and approved by different people, none verifying their own evidence',
      acts: closuresBetween(db, period).map(({ claim, steps, evidenced }) => ({
        of: claim,
        href: `/audit/closures/${claim}`,
        apart: handsApart(steps, evidenced),
      })),
    },
    {
      what: 'Later dates: asked for and decided by different people',
      acts: laterDatesDecided(db, period).map(({ ref, action, askedBy, decidedBy }) => ({
        of: `${ref} of ${action}`,
        href: pathTo('action', action),
        apart: [{ first: 'asked for', second: 'decided', by: askedBy, and: decidedBy }],
      })),
    },
    {
      what: 'Packs: prepared and released by different people',
      acts: packsReleasedIn(db, period).map(({ ref, preparedBy, editedBy, releasedBy }) => ({
        of: ref,
        href: pathTo('pack', ref),
        apart: [
          { first: 'prepared', second: 'released', by: preparedBy, and: releasedBy },
          { first: 'last changed', second: 'released', by: editedBy, and: releasedBy },
        ],
      })),
    },
    {
      what: 'Personal data removed from history: asked for and carried out by different people',
      acts: eventsOfType(db, 'history-redacted', period).map(({ number, by, says }) => ({
        of: `event ${String(number)}`,
        href: pathTo('event', number),
        apart: [{ first: 'asked for', second: 'carried out', by: says.askedBy, and: by }],
      })),
    },
  ]
}

function toLookAt(db: Edition['db'], period: Period, names: Names) {
  const wordsOf = (roles: string) =>
    inWords(roles.split(',').map(role => roleWords[Role.parse(role)].toLowerCase()))
  return [
    ...handsOfSeveralRoles(db, period).map(({ claim, who, what }) => ({
      claim,
      words: `${nameIn(names, who)} had a hand in it and held several roles then: ${wordsOf(what)}`,
    })),
    ...partiesOnTheBoard(db, period).map(({ claim, who, what }) => ({
      claim,
      words: `${who} owns the action, owned it then or had a hand in it, and sat on the board that approved it (${what})`,
    })),
    ...interestsDeclared(db, period).map(({ claim, who, what, removed }) => ({
      claim,
      words: `${who} declared an interest at the meeting that approved it${removed === 1 ? ', later removed as recorded by mistake' : ''}: ${what}`,
    })),
  ]
}

export default function Separation() {
  const { period, checks, toLookAt } = useLoaderData<typeof loader>()
  return (
    <Page title="Separation of duties" breadcrumbs={[desk]} wide>
      <PeriodForm period={period} />
      <ListTable
        caption="What was checked"
        rows={checks}
        rowKey={({ what }) => what}
        empty="Nothing was checked."
        columns={[
          { header: 'Check', rowHeader: true, cell: ({ what }) => what },
          { header: 'Checked', numeric: true, cell: ({ checked }) => checked },
          { header: 'Exceptions', numeric: true, cell: ({ exceptions }) => exceptions.length },
        ]}
      />
      <ListTable
        caption="Exceptions"
        rows={checks.flatMap(({ exceptions }) => exceptions)}
        rowKey={({ of, words }) => `${of} ${words}`}
        empty="No exception: nobody took two parts that have to be of two people."
        columns={[
          {
            header: 'Where',
            rowHeader: true,
            cell: ({ of, href }) => (
              <a className="govuk-link" href={href}>
                {of}
              </a>
            ),
          },
          { header: 'What', cell: ({ words }) => words },
          { header: 'Who', cell: ({ by }) => by },
        ]}
      />
      <ListTable
        caption="To look at: allowed, but worth knowing"
        rows={toLookAt}
        rowKey={({ claim, words }) => `${claim} ${words}`}
        empty="Nothing to look at in this period."
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
          { header: 'Why', cell: ({ words }) => words },
        ]}
      />
    </Page>
  )
}
