import { useLoaderData } from '@remix-run/react'
import { movedInAll } from '../../domain/moved-dates.ts'
import { Role, roleWords } from '../../domain/role.ts'
import { plural } from '../../domain/wording.ts'
import { Day, Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { laterDatesAsked, type DateRow } from '../../../db/read/audit-lists.ts'
import { nameIn, namesOf, type Names } from '../../../db/read/names.ts'
import { desk } from './desk-crumb.ts'

export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  ({ edition: { db } }) => {
    const names = namesOf(db)
    const asked = laterDatesAsked(db)
    const actions = [...Map.groupBy(asked, ({ action }) => action)].map(([action, rows]) => ({
      action,
      title: rows[0]?.title ?? '',
      originalDue: rows[0]?.originalDue ?? null,
      due: rows[0]?.due ?? null,
      ...movedInAll(rows),
    }))
    return { actions, asked: asked.map(row => toldDate(row, names)), ...movedInAll(asked) }
  },
)

function toldDate(row: DateRow, names: Names) {
  const hand = (by: string | null, role: string | null) =>
    by === null ? null : { name: nameIn(names, by), role: roleWords[Role.parse(role)] }
  const { ref, action, fromDay, toDay, reason, askedAt, decidedAt, outcome, comment } = row
  return {
    ref,
    action,
    from: fromDay,
    to: toDay,
    reason,
    asked: hand(row.askedBy, row.askedRole),
    askedAt,
    outcome,
    decided: hand(row.decidedBy, row.decidedRole),
    decidedAt,
    comment,
  }
}

export default function Dates() {
  const { actions, asked, times, days } = useLoaderData<typeof loader>()
  return (
    <Page title="Dates" breadcrumbs={[desk]} wide>
      <p className="govuk-body">
        Due dates were moved {plural(times, 'time')}, by {plural(days, 'day')} in all. Lateness counts from
        the original date all the same.
      </p>
      <ListTable
        caption="Actions whose date was asked to move"
        rows={actions}
        rowKey={({ action }) => action}
        empty="Nobody has asked for a later date yet."
        columns={[
          {
            header: 'Action',
            rowHeader: true,
            cell: ({ action, title }) => (
              <>
                <Reference kind="action" to={action} /> {title}
              </>
            ),
          },
          {
            header: 'Original due date',
            cell: ({ originalDue }) => originalDue && <Day value={originalDue} />,
          },
          { header: 'Due date', cell: ({ due }) => due && <Day value={due} /> },
          { header: 'Moved', numeric: true, cell: ({ times }) => plural(times, 'time') },
          { header: 'In all', numeric: true, cell: ({ days }) => plural(days, 'day') },
        ]}
      />
      <ListTable
        caption="Every later date asked for"
        rows={asked}
        rowKey={({ ref }) => ref ?? ''}
        empty="Nobody has asked for a later date yet."
        columns={[
          {
            header: 'Asked for',
            rowHeader: true,
            cell: ({ ref, action }) => (
              <>
                {ref} of <Reference kind="action" to={action} />
              </>
            ),
          },
          {
            header: 'From and to',
            cell: ({ from, to }) =>
              from &&
              to && (
                <>
                  <Day value={from} /> to <Day value={to} />
                </>
              ),
          },
          {
            header: 'Who asked, and why',
            cell: ({ asked, askedAt, reason }) => (
              <>
                {asked && `${asked.name}, ${asked.role.toLowerCase()}, `}
                {askedAt && <Moment value={askedAt} />}: {reason}
              </>
            ),
          },
          {
            header: 'Who decided',
            cell: ({ outcome, decided, decidedAt, comment }) =>
              outcome === null ? (
                'Not decided yet'
              ) : (
                <>
                  {outcome === 'granted' ? 'Granted' : 'Refused'} by{' '}
                  {decided && `${decided.name}, ${decided.role.toLowerCase()}, `}
                  {decidedAt && <Moment value={decidedAt} />}
                  {comment && `: ${comment}`}
                </>
              ),
          },
        ]}
      />
    </Page>
  )
}
