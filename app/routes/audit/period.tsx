import { DayFilter } from '../../ui/forms/day-filter.tsx'
import { addDays, Day } from '../../domain/day.ts'
import { Button } from '../../ui/govuk/button.tsx'

export interface Period {
  from: Day
  to: Day
}

const asDay = Day.nullable().catch(null)

/** The period in an address, `?from=…&to=…`; the year up to today where it names none that makes sense. */
export function periodOf(url: URL, today: Day): Period {
  const to = asDay.parse(url.searchParams.get('to')) ?? today
  const from = asDay.parse(url.searchParams.get('from')) ?? addDays(to, -365)
  return from <= to ? { from, to } : { from: to, to }
}

/** A GET form: a period can be bookmarked and sent. */
export function PeriodForm({ period }: { period: Period }) {
  return (
    <form method="get">
      <DayFilter name="from" label="From" value={period.from} />
      <DayFilter name="to" label="Up to and on" value={period.to} />
      <Button variant="secondary">Show this period</Button>
    </form>
  )
}
