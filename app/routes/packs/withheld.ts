import { withheldWords } from '../../domain/exempt-paragraph.ts'
import { pathTo } from '../../ui/reference.tsx'
import type { Edition } from '../../../db/editions.ts'
import { exemptMarkers } from '../../../db/read/exempt-matters.ts'
import { allInspections } from '../../../db/read/inspections.ts'

/** What the pack leaves out, for the second person to see that it is left out: that it is there, never what it says. */
export function withheldFrom(live: Edition['db']): { what: string; why: string; href: string }[] {
  return [
    ...allInspections(live)
      .filter(({ embargoed }) => embargoed)
      .map(({ ref }) => ({
        what: `${ref}, with its points, its actions and all that happened to them`,
        why: 'The inspection is under embargo until it is published',
        href: pathTo('inspection', ref),
      })),
    ...exemptMarkers(live)
      .filter(({ released }) => !released)
      .map(marker => ({
        what: `${marker.ref}, about ${marker.aboutRef}`,
        why: `${withheldWords(marker)}. ${marker.balance}`,
        href: pathTo(marker.aboutKind, marker.aboutRef),
      })),
  ]
}
