import { Day } from '../../ui/day.tsx'
import { DueDate } from '../../ui/due-date.tsx'
import { SummaryList, type SummaryRow } from '../../ui/govuk/summary-list.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { Overview } from './overview.ts'

/** An action's terms and who answers for it, each with the way to change it. */
export function ActionSummary({ action }: { action: Overview }) {
  const { ref, may, theme, start, detail, successMeasure } = action
  const link = (allowed: boolean, text: string, noun: string, about: string): Pick<SummaryRow, 'actions'> =>
    allowed ? { actions: [{ text, href: `/actions/${ref}/${noun}`, visuallyHiddenText: about }] } : {}
  return (
    <SummaryList
      rows={[
        {
          key: 'Improvement points',
          value: <Points action={action} />,
          ...link(may.link, 'Change', 'points', 'improvement points'),
        },
        {
          key: 'Owner',
          value: <Owner action={action} />,
          ...link(may.assignOwner, action.owner === null ? 'Assign' : 'Change', 'owner', 'owner'),
        },
        {
          key: 'Executive lead',
          value: action.lead ?? 'No executive lead',
          ...link(
            may.assignLead,
            action.lead === null ? 'Assign' : 'Change',
            'executive-lead',
            'executive lead',
          ),
        },
        {
          key: 'Due',
          value: <Due action={action} />,
          ...link(may.setDueDate, 'Set', 'due-date', 'due date'),
        },
        { key: 'Start', value: start ? <Day value={start} /> : 'No start date' },
        {
          key: 'Success measure',
          value: successMeasure ? <Prose text={successMeasure} /> : 'No success measure',
        },
        { key: 'Theme', value: theme ?? 'No theme' },
        ...(detail === '' ? [] : [{ key: 'Detail', value: <Prose text={detail} /> }]),
      ]}
    />
  )
}

function Points({ action: { points } }: { action: Overview }) {
  if (points.length === 0) return <>No improvement point</>
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {points.map(({ ref, text }) => (
        <li key={ref}>
          <Reference kind="point" to={ref} /> {text}
        </li>
      ))}
    </ul>
  )
}

function Owner({ action: { owner, postedFor } }: { action: Overview }) {
  if (owner === null) return <>No owner</>
  return (
    <>
      {owner}
      {postedFor !== null && (
        <div className="govuk-hint govuk-!-margin-bottom-0">{postedFor} posts for it</div>
      )}
    </>
  )
}

function Due({ action: { due, originalDue, revisions, dueAlreadyPast, dueGivenAs } }: { action: Overview }) {
  return (
    <>
      <DueDate due={due} original={originalDue} revisions={revisions} />
      {dueGivenAs !== null && (
        <div className="govuk-hint govuk-!-margin-bottom-0">
          First given as {dueGivenAs}, a month without a day
        </div>
      )}
      {dueAlreadyPast && (
        <div className="govuk-hint govuk-!-margin-bottom-0">Already past when it was set</div>
      )}
    </>
  )
}
