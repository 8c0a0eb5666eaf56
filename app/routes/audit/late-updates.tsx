import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Role, roleWords } from '../../domain/role.ts'
import { plural } from '../../domain/wording.ts'
import { Day, Moment } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Input } from '../../ui/govuk/input.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { updatesWrittenLate } from '../../../db/read/audit-lists.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { desk } from './desk-crumb.ts'

const usual = 14
/** A number that makes no sense is none: the address may have been shortened in a mail. */
const Days = z.coerce.number().int().min(1).max(3650).catch(usual)

export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  ({ edition: { db }, url }) => {
    const days = Days.parse(url.searchParams.get('days') ?? usual)
    const names = namesOf(db)
    return {
      days,
      updates: updatesWrittenLate(db, days).map(({ by, role, ...update }) => ({
        ...update,
        by: nameIn(names, by),
        role: roleWords[Role.parse(role)],
      })),
    }
  },
)

export default function LateUpdates() {
  const { days, updates } = useLoaderData<typeof loader>()
  return (
    <Page title="Updates written long after the day they speak of" breadcrumbs={[desk]} wide>
      <form method="get">
        <Input
          name="days"
          label="At least so many days after"
          value={String(days)}
          width={4}
          inputMode="numeric"
        />
        <Button variant="secondary">Show these</Button>
      </form>
      <ListTable
        caption={`Written ${plural(days, 'day')} or more after: ${updates.length}`}
        rows={updates}
        rowKey={({ ref }) => ref}
        empty="No update was written so long after the day it speaks of."
        columns={[
          { header: 'Update', rowHeader: true, cell: ({ ref }) => ref },
          {
            header: 'Action',
            cell: ({ action, title }) => (
              <>
                <Reference kind="action" to={action} /> {title}
              </>
            ),
          },
          { header: 'Speaks of', cell: ({ speaksOf }) => <Day value={speaksOf} /> },
          {
            header: 'Written',
            cell: ({ at, by, role }) => (
              <>
                <Moment value={at} /> by {by}, {role.toLowerCase()}
              </>
            ),
          },
          { header: 'After', numeric: true, cell: ({ days }) => plural(days, 'day') },
        ]}
      />
    </Page>
  )
}
