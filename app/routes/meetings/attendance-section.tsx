import { Button } from '../../ui/govuk/button.tsx'
import { AttendanceList } from './attendance-list.tsx'
import type { ToldAttendance } from './told-attendance.ts'

interface AttendanceSectionProps {
  meeting: string
  attendance: ToldAttendance
  canRecord: boolean
}

export function AttendanceSection({ meeting, attendance, canRecord }: AttendanceSectionProps) {
  return (
    <section aria-labelledby="attendance">
      <h2 className="govuk-heading-m" id="attendance">
        Attendance
      </h2>
      {attendance === null ? (
        <p className="govuk-body">Not recorded yet.</p>
      ) : (
        <AttendanceList attendance={attendance} />
      )}
      {canRecord && (
        <Button href={`/meetings/${meeting}/attendance`} variant="secondary">
          {attendance === null ? 'Record attendance' : 'Change attendance'}
        </Button>
      )}
    </section>
  )
}
