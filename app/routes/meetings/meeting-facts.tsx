import type { Day as DayValue } from '../../domain/day.ts'
import { municipalReference } from '../../domain/municipal-year.ts'
import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Reference } from '../../ui/reference.tsx'
import { AgendaStanding } from './agenda-standing.tsx'
import { MinutesStanding } from './minutes-standing.tsx'
import type { ToldAgenda } from './told-agenda.ts'
import type { ToldResolution } from './told-resolution.ts'

interface MeetingFactsProps {
  facts: {
    body: string
    bodyName: string
    on: DayValue
    year: string
    inYear: number
    place: string
    held: boolean
  }
  agenda: ToldAgenda
  minutes: { drafted: boolean; confirmedBy: ToldResolution | null }
  items: number
  resolutions: number
}

/** When and where a meeting is, and how far it has come. */
export function MeetingFacts({ facts, agenda, minutes, items, resolutions }: MeetingFactsProps) {
  const { body, bodyName, on, place, held } = facts
  return (
    <SummaryList
      rows={[
        {
          key: 'Board',
          value: (
            <Reference kind="body" to={body}>
              {bodyName}
            </Reference>
          ),
        },
        { key: 'Date', value: <Day value={on} /> },
        { key: 'Reference', value: municipalReference(facts) },
        { key: 'Place', value: place || 'Not given' },
        { key: 'Agenda', value: <AgendaStanding agenda={agenda} /> },
        { key: 'Held', value: held ? 'Yes' : 'Not recorded yet' },
        { key: 'Minutes', value: <MinutesStanding minutes={minutes} /> },
        { key: 'Business', value: `${plural(items, 'item')}, ${plural(resolutions, 'resolution')}` },
      ]}
    />
  )
}
