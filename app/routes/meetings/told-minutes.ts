import { interestSentence } from '../../domain/minute-words.ts'
import { municipalReference } from '../../domain/municipal-year.ts'
import type { Edition } from '../../../db/editions.ts'
import { attendanceOf, interestsOf } from '../../../db/read/attendance.ts'
import { itemsOfMeeting, meetingByRef, type MeetingState } from '../../../db/read/meetings.ts'
import { correctionsOf } from '../../../db/read/minutes.ts'
import { resolutionsOf } from '../../../db/read/resolutions.ts'
import { meetingTitle } from './meeting-title.ts'
import { toldAttendance } from './told-attendance.ts'
import { toldItems } from './told-items.ts'
import { toldResolution } from './told-resolution.ts'

/** The whole minutes of a meeting, drawn from what is recorded of it: a block for each item. */
export function toldMinutes(edition: Edition, meeting: MeetingState) {
  const { db } = edition
  const { ref, on, place, minutesDrafted } = meeting
  const corrections = correctionsOf(db, ref).map(({ item, correction, ...resolved }) => ({
    item,
    correction,
    by: toldResolution(resolved),
  }))
  return {
    ref,
    title: meetingTitle(meeting),
    reference: municipalReference(meeting),
    on,
    place,
    drafted: minutesDrafted,
    confirmedBy: confirmedBy(edition, meeting),
    attendance: toldAttendance(attendanceOf(db, ref), meeting),
    interests: interestsOf(db, ref).map(row => ({
      interest: row.interest,
      sentence: interestSentence(row),
    })),
    items: toldItems(itemsOfMeeting(db, ref), resolutionsOf(db, ref), meeting).map(item => ({
      ...item,
      corrections: corrections.filter(correction => correction.item === item.number),
    })),
    corrections: corrections.filter(({ item }) => item === null),
  }
}
export type ToldMinutes = ReturnType<typeof toldMinutes>
export type ToldCorrection = ToldMinutes['corrections'][number]

/** The resolution of a later meeting that confirmed the minutes, null until then. */
export function confirmedBy({ db }: Edition, { confirmedMeeting, confirmedLetter }: MeetingState) {
  const later = confirmedMeeting === null ? undefined : meetingByRef(db, confirmedMeeting)
  return toldResolution({
    meeting: confirmedMeeting,
    letter: confirmedLetter,
    metOn: later?.on ?? null,
    bodyName: later?.bodyName ?? null,
  })
}
