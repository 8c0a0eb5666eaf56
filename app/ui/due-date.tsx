// When an action is due, and always beside it when it was first due, how far it has slipped and how often it was moved.
import { type Day as DayValue, daysBetween } from '../domain/day.ts'
import { plural } from '../domain/wording.ts'
import { Day } from './day.tsx'

interface DueDateProps {
  due: DayValue | null
  original: DayValue | null
  /** How often a later or earlier date was agreed. */
  revisions: number
}

export function DueDate({ due, original, revisions }: DueDateProps) {
  if (!due) return <>No due date</>
  return (
    <>
      <Day value={due} />
      {original && revisions > 0 && (
        <span className="app-due-date__original">
          Originally <Day value={original} />: {slip(daysBetween(original, due))},{' '}
          {plural(revisions, 'revision')}
        </span>
      )}
    </>
  )
}

/** How far a date has moved: `31 days slipped`. */
export function slip(days: number): string {
  if (days === 0) return 'no slip'
  return days > 0 ? `${plural(days, 'day')} slipped` : `${plural(-days, 'day')} earlier`
}
