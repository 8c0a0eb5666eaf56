import { docx, docxOf } from '../../documents/write-paper.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded } from '../../web/guard.ts'
import { onMeeting } from '../../web/on-meeting.ts'
import { councilOf } from '../../../db/read/people.ts'
import { sealNumbered } from '../packs/seal-numbered.ts'
import { minutesPaper } from './minutes-paper.ts'
import { toldMinutes } from './told-minutes.ts'

/** The minutes of a meeting as a Word file, as they stand: there are none of a meeting that was not held. */
export const loader = guarded(onMeeting('read-plan'), async ({ subject, edition, house }) => {
  if (!subject.held) throw new Response(null, { status: 404 })
  const seal = sealNumbered(house.live, edition.through)
  const paper = minutesPaper(toldMinutes(edition, subject), councilOf(edition.db)?.name ?? '', seal)
  const name = subject.confirmed ? 'minutes' : 'draft-minutes'
  return downloadOf(await docxOf(paper), `${name}-${subject.ref}.docx`, docx)
})
