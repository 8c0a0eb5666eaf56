import { useLoaderData } from '@remix-run/react'
import { recordAttendance } from '../../commands/record-attendance.ts'
import { capacityWords, sitsOn, votes } from '../../domain/body-member.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { typedText } from '../../ui/forms/form-state.ts'
import { Form } from '../../ui/forms/form.tsx'
import { TextareaField } from '../../ui/forms/textarea-field.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { doneAt } from '../../web/done.ts'
import { readForm, refuse } from '../../web/forms.ts'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { useForm } from '../../web/use-form.ts'
import { attendanceOf } from '../../../db/read/attendance.ts'
import { membersOf } from '../../../db/read/members.ts'
import { ChangedSince, refusedChange } from '../history/changed-since.tsx'
import { AttendanceForm, typedAttendance } from './attendance-form.ts'
import { meetingTitle } from './meeting-title.ts'
import { MemberPresence } from './member-presence.tsx'

const gate = onMeeting('record-attendance')

export const loader = guarded(gate, ({ subject, edition: { db, through } }) => {
  const { ref, body, on, others } = subject
  const members = membersOf(db, body).filter(term => sitsOn(term, on))
  return {
    ref,
    body,
    meeting: meetingTitle(subject),
    members: members.map(({ member, shownName, capacity }) => ({
      member,
      name: shownName,
      capacity: capacityWords[capacity],
      substitutes: capacity === 'substitute',
    })),
    seats: members
      .filter(({ capacity }) => votes(capacity))
      .map(({ member, shownName }) => ({ value: String(member), text: shownName })),
    standing: { seen: String(through), ...typedAttendance(attendanceOf(db, ref), others) },
  }
})

export const action = guarded(gate, async ({ request, params: { ref }, edition, carryOut }) => {
  const read = readForm(await request.formData(), AttendanceForm)
  if ('form' in read) return refuse(read.form)
  const done = carryOut(recordAttendance, { meeting: ref, ...read.value })
  return isRefusal(done)
    ? refuse(refusedChange(read.typed, done, 'others', edition, { kind: 'meeting', ref }))
    : doneAt(`/meetings/${ref}`, done)
})

export default function Attendance() {
  const { ref, body, meeting, members, seats, standing } = useLoaderData<typeof loader>()
  const form = useForm(standing)
  return (
    <Page title={`Attendance: ${meeting}`} form={form} back={{ href: `/meetings/${ref}` }}>
      <ChangedSince />
      {members.length === 0 && (
        <InsetText>
          Nobody is recorded as a member on that day. Add the members of{' '}
          <Reference kind="body" to={body}>
            this board
          </Reference>{' '}
          first.
        </InsetText>
      )}
      <Form seen={typedText(form, 'seen')}>
        {members.map(member => (
          <MemberPresence key={member.member} form={form} member={member} seats={seats} />
        ))}
        <TextareaField
          form={form}
          name="others"
          label="Also there (optional)"
          hint="Officers and others, one a line, with their post"
          rows={4}
        />
        <Button preventDoubleClick>Record attendance</Button>
      </Form>
    </Page>
  )
}
