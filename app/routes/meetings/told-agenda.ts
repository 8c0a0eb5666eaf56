import { agendaDue } from '../../domain/agenda.ts'
import type { Day } from '../../domain/day.ts'

interface Planned {
  on: Day
  held: boolean
  agendaPublishedOn: Day | null
  agendaLateReason: string | null
}

/** By when an agenda has to be published, and whether it was, or still can be, in time. */
export function toldAgenda({ on, held, agendaPublishedOn, agendaLateReason }: Planned, today: Day) {
  const due = agendaDue(on)
  return {
    due,
    publishedOn: agendaPublishedOn,
    late: (agendaPublishedOn ?? today) > due,
    lateReason: agendaLateReason,
    held,
  }
}
export type ToldAgenda = ReturnType<typeof toldAgenda>
