import { Moment } from '../../ui/day.tsx'
import { Prose } from '../../ui/prose.tsx'
import { FollowUpTable } from './follow-up-table.tsx'
import type { AuditPart } from './told-notes.ts'

/** Notes and follow-ups of auditors about a record, on its own page. */
export function AuditSection({ part: { about, canKeep, notes, followUps } }: { part: AuditPart }) {
  if (notes.length + followUps.length === 0 && !canKeep) return null
  const here = `/audit/${about.kind}/${about.ref}`
  return (
    <section aria-labelledby="audit">
      <h2 className="govuk-heading-m" id="audit">
        Audit
      </h2>
      {notes.length === 0 && <p className="govuk-body">No auditor has written a note about this.</p>}
      {notes.map(({ ref, text, by, at }) => (
        <div key={ref} className="govuk-inset-text">
          <Prose text={text} />
          <p className="govuk-hint">
            {ref}, {by}, <Moment value={at} />
          </p>
        </div>
      ))}
      {followUps.length > 0 && <FollowUpTable caption="Follow-ups" rows={followUps} canAnswer={canKeep} />}
      {canKeep && (
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href={`${here}/notes/new`}>
              Write an audit note
            </a>
          </li>
          <li>
            <a className="govuk-link" href={`${here}/follow-ups/new`}>
              Set a follow-up
            </a>
          </li>
        </ul>
      )}
    </section>
  )
}
