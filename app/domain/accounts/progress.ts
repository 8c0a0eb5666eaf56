import { formatDay } from '../day.ts'
import { deliveryWords } from '../delivery-rating.ts'
import type { progressEvents } from '../events/progress.ts'
import { evidenceKinds } from '../evidence-kind.ts'
import { impactRatings } from '../impact-rating.ts'
import { inWords } from '../wording.ts'
import { facts, line, replaced, type Accounts } from './line.ts'

export const progressAccounts: Accounts<keyof typeof progressEvents> = {
  'update-posted': (says, nameOf) =>
    facts([
      says.onBehalfOf === null ? null : line('On behalf of', nameOf(says.onBehalfOf)),
      line('Speaks of', formatDay(says.speaksOf)),
      line('Update', says.text),
      says.nextStep === null ? null : line('Next step', says.nextStep),
    ]),
  'update-endorsed': says =>
    facts([line('Update', says.update), says.comment === '' ? null : line('Comment', says.comment)]),
  'impact-rated': says =>
    facts(
      [
        replaced('Impact rating', says.was && impactRatings[says.was].words, impactRatings[says.is].words),
        says.proposed === undefined ? null : line('Proposed by figures', impactRatings[says.proposed].words),
        says.figures === undefined || says.figures.length === 0
          ? null
          : line('Figures', inWords(says.figures)),
      ],
      says.reason,
    ),
  'delivery-rating-set': says =>
    facts(
      [
        {
          label: 'Delivery rating',
          was: `${deliveryWords(says.workedOut)} (worked out)`,
          is: deliveryWords(says.rating),
        },
      ],
      says.reason,
    ),
  'delivery-rating-returned': says =>
    facts(
      [
        {
          label: 'Delivery rating',
          was: `${deliveryWords(says.was)} (set by hand)`,
          is: 'worked out from dates again',
        },
      ],
      says.reason,
    ),
  'evidence-attached': says =>
    facts([
      line(evidenceKinds[says.kind].words, says.title),
      says.file && line('File', says.file.name),
      says.file && line('SHA-256', says.file.sha256),
      says.link === null ? null : line('Link', says.link),
      says.supersedes === null ? null : line('Supersedes', says.supersedes),
    ]),
  'later-date-asked': says =>
    facts([{ label: 'Due', was: formatDay(says.from), is: `${formatDay(says.to)} asked for` }], says.reason),
  'later-date-granted': says =>
    facts([replaced('Due', formatDay(says.from), formatDay(says.to)), byResolution(says)], says.comment),
  'later-date-refused': says =>
    facts([line('Request', says.dueDateRequest), byResolution(says)], says.reason),
}

/** Null where a person decided. */
const byResolution = ({ meeting, letter }: { meeting?: string; letter?: string }) =>
  meeting === undefined || letter === undefined ? null : line('Resolution', `(${letter}) of ${meeting}`)
