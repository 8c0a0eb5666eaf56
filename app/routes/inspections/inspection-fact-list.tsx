import type { InspectionFacts, KeptFile } from '../../domain/events/inspections.ts'
import { Day } from '../../ui/day.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { fileSize } from '../../ui/file-size.ts'

interface Props {
  facts: Omit<InspectionFacts, 'judgements'> & { report: KeptFile | null }
  here: string
  canFile: boolean
}

export function InspectionFactList({ facts, here, canFile }: Props) {
  const { began, ended, receivedOn, publishedOn, leadInspector, report } = facts
  const file = {
    text: report ? 'Replace' : 'Add',
    href: `${here}/report/new`,
    visuallyHiddenText: 'the report',
  }
  return (
    <SummaryList
      rows={[
        { key: 'Began', value: <Day value={began} /> },
        { key: 'Ended', value: <Day value={ended} /> },
        { key: 'Report received', value: receivedOn ? <Day value={receivedOn} /> : 'Not received' },
        { key: 'Published', value: publishedOn ? <Day value={publishedOn} /> : 'Not published' },
        { key: 'Lead inspector', value: leadInspector ?? 'Not recorded' },
        {
          key: 'Report',
          value: report ? (
            <a className="govuk-link app-break" href={`${here}/report`} download>
              {report.name} ({fileSize(report.size)})
            </a>
          ) : (
            'No file yet'
          ),
          actions: canFile ? [file] : [],
        },
      ]}
    />
  )
}
