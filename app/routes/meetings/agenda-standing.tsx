import { agendaNotice } from '../../domain/agenda.ts'
import { Day } from '../../ui/day.tsx'
import type { ToldAgenda } from './told-agenda.ts'

/** `Published on 27 June 2022, in time.` and the rule it is judged by. */
export function AgendaStanding({ agenda }: { agenda: ToldAgenda }) {
  const { due, lateReason } = agenda
  return (
    <>
      <Standing agenda={agenda} />
      {lateReason && (
        <>
          <br />
          The chair’s reason: {lateReason}
        </>
      )}
      <br />
      <span className="govuk-hint">
        To be published by <Day value={due} />: {agendaNotice.clearDays} clear working days, not counting the
        day of publication or the day of the meeting ({agendaNotice.source}).
      </span>
    </>
  )
}

function Standing({ agenda: { publishedOn, late, held } }: { agenda: ToldAgenda }) {
  if (publishedOn !== null)
    return (
      <>
        Published on <Day value={publishedOn} />, {late ? 'too late' : 'in time'}.
      </>
    )
  if (held) return <>Publication was not recorded.</>
  return late ? <>Not published yet: it is too late for five clear days.</> : <>Not published yet.</>
}
