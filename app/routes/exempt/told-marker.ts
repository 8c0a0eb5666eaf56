import { withheldWords } from '../../domain/exempt-paragraph.ts'
import type { About } from '../../domain/events/exempt.ts'
import { may, type Deed } from '../../domain/permission.ts'
import type { Person } from '../../domain/role.ts'
import type { Edition } from '../../../db/editions.ts'
import { exemptMarkersAbout, exemptMatterByRef, type ExemptMarker } from '../../../db/read/exempt-matters.ts'

interface Reader {
  edition: Edition
  person: Person
  can: (deed: Deed) => boolean
}

/** What everybody may know of what is withheld from a record, and what has been released of it since. */
export const exemptPart = ({ edition: { db }, person, can }: Reader, about: About) => ({
  about,
  canAdd: can('record-exempt-matter'),
  markers: exemptMarkersAbout(db, about).map(marker => ({
    ...toldMarker(marker, person),
    opened: marker.released ? opened(exemptMatterByRef(db, marker.ref)) : null,
  })),
})
export type ExemptPart = ReturnType<typeof exemptPart>

export const toldMarker = (marker: ExemptMarker, person: Person) => ({
  ref: marker.ref,
  words: withheldWords(marker),
  balance: marker.balance,
  about: { kind: marker.aboutKind, ref: marker.aboutRef },
  reviewOn: marker.reviewOn,
  released: marker.released,
  canOpen: may(person, 'see-exempt-matter', { matter: marker.ref }) !== null,
})
export type ToldMarker = ReturnType<typeof toldMarker>

const opened = (matter: ReturnType<typeof exemptMatterByRef>) =>
  matter === undefined ? null : { text: matter.text, fileName: matter.file?.name ?? null }
