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
      <DayField name="from" label="From" value={period.from} />
      <DayField name="to" label="Up to and on" value={period.to} />
      <Button variant="secondary">Show this period</Button>
    </form>
  )
}

function DayField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <input
        className="govuk-input govuk-input--width-10"
        type="date"
        id={name}
        name={name}
        defaultValue={value}
      />
    </div>
  )
}
