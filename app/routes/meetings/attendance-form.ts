import { z } from 'zod'
import type { Told } from '../../domain/attendance.ts'
import { presences } from '../../domain/events/attendance.ts'
import { optionalText, seen, type Typed } from '../../domain/form.ts'
import type { attendanceOf } from '../../../db/read/attendance.ts'

const Member = z.object({
  presence: z.enum(presences, { error: 'Choose whether they were present' }),
  inPlaceOf: z.coerce.number().int().positive().optional(),
})

/** Fields `members.3.presence` and, of a substitute, `members.3.inPlaceOf`. */
export const AttendanceForm = z
  .object({
    seen,
    members: z.record(z.string(), Member).default({}),
    others: optionalText('others who were there', 2000),
  })
  .transform(({ seen, members, others }) => ({
    seen,
    others: others ?? '',
    told: new Map(
      Object.entries(members).map(([number, { presence, inPlaceOf }]): [number, Told] => [
        Number(number),
        { presence, inPlaceOf: inPlaceOf ?? null },
      ]),
    ),
  }))

/** What stands, as the form shows it. */
export function typedAttendance(members: ReturnType<typeof attendanceOf>, others: string | null): Typed {
  return {
    others: others ?? '',
    ...Object.fromEntries(
      members.flatMap(({ member, presence, inPlaceOf }) => [
        [`members.${member}.presence`, presence],
        [`members.${member}.inPlaceOf`, inPlaceOf?.toString() ?? ''],
      ]),
    ),
  }
}
