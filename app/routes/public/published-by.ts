import type { Published } from '../../web/published.ts'
import { meetingTitle } from '../meetings/meeting-title.ts'
import type { PublishedBy } from './public-page.tsx'

/** The release that a public page shows, for its first line. */
export const publishedBy = (newest: Published['newest']): PublishedBy | null =>
  newest && {
    pack: newest.release.ref,
    meeting: meetingTitle(newest.release),
    at: newest.release.releasedAt,
  }
