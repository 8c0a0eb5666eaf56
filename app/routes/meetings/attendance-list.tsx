import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { WarningText } from '../../ui/govuk/warning-text.tsx'
import type { ToldAttendance } from './told-attendance.ts'

type Recorded = NonNullable<ToldAttendance>

/** Who was there, who sent apologies, and the quorum: warned of where it was not reached. */
export function AttendanceList({ attendance }: { attendance: Recorded }) {
  const { present, apologies, absent, others, quorum, inquorate } = attendance
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Present', value: <Names of={present} /> },
          { key: 'Apologies', value: <Names of={apologies} /> },
          ...(absent.length > 0 ? [{ key: 'Absent', value: <Names of={absent} /> }] : []),
          ...(others.length > 0
            ? [
                {
                  key: 'Also there',
                  value: <Names of={others.map((words, member) => ({ member, words }))} />,
                },
              ]
            : []),
          ...(inquorate ? [] : [{ key: 'Quorum', value: quorum }]),
        ]}
      />
      {inquorate && <WarningText>{quorum} What was decided may not stand.</WarningText>}
    </>
  )
}

function Names({ of }: { of: Recorded['present'] }) {
  if (of.length === 0) return 'None'
  return (
    <ul className="govuk-list">
      {of.map(({ member, words }) => (
        <li key={member}>{words}</li>
      ))}
    </ul>
  )
}
