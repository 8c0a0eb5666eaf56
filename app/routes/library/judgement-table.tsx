import { frameworkNamed } from '../../domain/framework.ts'
import { inspectionKinds } from '../../domain/inspection-kind.ts'
import { Table } from '../../ui/govuk/table.tsx'
import type { Facts } from '../../../db/library/read/facts.ts'
import type { JudgementRow } from '../../../db/library/read/report.ts'
import { judgementRows, judgesOverall } from './report-words.ts'

/** Areas and grades as words. What a framework does not judge, and what a letter does not, is said and no failure. */
export function JudgementTable({
  report,
  judgements,
}: {
  report: Facts
  judgements: readonly JudgementRow[]
}) {
  if (!inspectionKinds[report.kind].givesGrades)
    return <p className="govuk-body">A letter, which gives no grades.</p>
  const framework = frameworkNamed(report.framework)
  const rows = judgementRows(report.framework, judgements)
  return (
    <>
      {rows.length > 0 && (
        <Table
          caption={`Judgements${report.framework === null ? '' : ` under ${report.framework}`}`}
          captionSize="s"
          columns={[{ text: 'Judgement' }, { text: 'Grade' }]}
          rows={rows}
          firstCellIsHeader
        />
      )}
      {rows.length === 0 && <p className="govuk-body">No judgements were read.</p>}
      {framework && !judgesOverall(framework) && (
        <p className="govuk-body">No overall judgement under {framework.name}.</p>
      )}
    </>
  )
}
