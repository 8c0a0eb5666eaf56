import { audited, saidDone, share, type AuditFigures } from '../../domain/audit-figures.ts'
import { Table } from '../../ui/govuk/table.tsx'

/** What management says is done beside what an auditor found to be: two figures, never one. */
export function Figures({ figures }: { figures: AuditFigures }) {
  const { actions, claimed, verified, approved, satisfied, notSatisfied, cannotTell } = figures
  const done = saidDone(figures)
  const row = (text: string, count: number) => [text, String(count), share(count, actions)]
  return (
    <Table
      caption={`Management says done, and audit verified: ${String(actions)} actions in the plan`}
      captionSize="m"
      firstCellIsHeader
      columns={[
        { text: 'Figure' },
        { text: 'Actions', numeric: true },
        { text: 'Of the plan', numeric: true },
      ]}
      rows={[
        row('Management says done', done),
        row('of them claimed, not yet verified', claimed),
        row('of them verified, not yet approved', verified),
        row('of them approved by a meeting', approved),
        row('Audit verified', satisfied),
        row('Audited, not satisfied', notSatisfied),
        row('Audited, cannot tell', cannotTell),
        row('Approved and not audited', approved - audited(figures)),
      ]}
    />
  )
}
