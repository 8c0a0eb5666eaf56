import { lateReasonOf } from '../../domain/agenda.ts'
import type { itemsOfMeeting } from '../../../db/read/meetings.ts'
import type { ResolutionRow } from '../../../db/read/resolutions.ts'

/** The items of a meeting, each with the chair's reason where it is late, and with what was resolved on it. */
export function toldItems(
  items: ReturnType<typeof itemsOfMeeting>,
  resolutions: readonly ResolutionRow[],
  meeting: { agendaLateReason: string | null; confirmed: boolean },
) {
  return items.map(row => ({
    number: row.item,
    title: row.title,
    inspection: row.inspection,
    purpose: row.purpose,
    note: row.note,
    lateReason: lateReasonOf(row, meeting),
    resolutions: resolutions
      .filter(({ item }) => item === row.item)
      .map(resolution => ({ ...resolution, minuted: meeting.confirmed })),
  }))
}
export type ToldItem = ReturnType<typeof toldItems>[number]
