import { formatDay, type Day } from '../../domain/day.ts'
import { deliveryWords } from '../../domain/delivery-rating.ts'
import { evidenceKinds } from '../../domain/evidence-kind.ts'
import { impactRatings, type ImpactRating } from '../../domain/impact-rating.ts'
import { clockWords } from '../../domain/clock.ts'
import { inspectionKinds } from '../../domain/inspection-kind.ts'
import { shownFigure } from '../../domain/figure-words.ts'
import { targetSentence, trendSentence, wholeFigures } from '../../domain/measure-sentence.ts'
import { heading, type Block, type Cell, type PaperTable } from '../../domain/paper.ts'
import { reviewWords } from '../../domain/tracking-key.ts'
import { inWords } from '../../domain/wording.ts'
import type { PackMatter } from '../../../db/read/pack-matter.ts'
import type { PublicAction } from '../../../db/read/public-plan.ts'

const numeric = (header: string) => ({ header, numeric: true })
const plain = (...headers: string[]) => headers.map(header => ({ header }))
const dayOr = (day: Day | null, otherwise: string) => (day === null ? otherwise : formatDay(day))
const impactWords = (impact: ImpactRating | null) =>
  impact === null ? 'Impact not rated' : impactRatings[impact].words

/** A part of the pack: its heading with how many, and its table. */
function part(
  id: string,
  title: string,
  columns: PaperTable['columns'],
  rows: Cell[][],
  empty: string,
): Block[] {
  return [heading(id, `${title}: ${rows.length}`), { is: 'table', caption: title, columns, rows, empty }]
}

/** How many actions there are of each delivery rating: each action is counted once. */
export const totalsTable = ({ totals, open, plan }: PackMatter): Block[] => [
  heading('totals', 'The plan in numbers'),
  {
    is: 'table',
    caption: 'Actions by delivery rating',
    columns: [{ header: 'Delivery' }, numeric('Actions')],
    rows: [
      ...totals.map(({ words, count }) => [words, String(count)]),
      ['Still open: all but complete', String(open)],
      ['All actions in the plan', String(plan.length)],
    ],
    empty: 'The plan has no actions yet.',
  },
]

export const decisionTables = (matter: PackMatter): Block[] => [
  ...toApproveTable(matter),
  ...part(
    'later-dates',
    'Extension asked for',
    plain('Action', 'Due', 'Asked for', 'Why'),
    matter.laterAsked.map(({ ref, title, due, toDay, reason }) => [
      `${ref} ${title}`,
      dayOr(due, 'No due date'),
      formatDay(toDay),
      reason,
    ]),
    'No later date has been asked for.',
  ),
  ...part(
    'requests',
    'Open requests for information',
    plain('Request', 'What is asked', 'Asked on', 'Due'),
    matter.requests.map(({ ref, asks, hasOwner, due, late, madeOn }) => [
      ref,
      asks,
      formatDay(madeOn),
      [dayOr(due, 'No day yet'), late ? 'overdue' : '', hasOwner ? '' : 'nobody answers for it yet']
        .filter(Boolean)
        .join(', '),
    ]),
    'No request is open.',
  ),
  ...part(
    'statements',
    'Statements of action to approve',
    plain('Inspection', 'What is to be sent', 'Due'),
    matter.statements.map(({ kind, began, clock, due }) => [
      `${inspectionKinds[kind].words} of ${formatDay(began)}`,
      clockWords[clock],
      formatDay(due),
    ]),
    'No statement is to be approved.',
  ),
  ...part(
    'to-review',
    'Due for review',
    plain('Recommendation or action', 'How the board left it', 'On'),
    matter.toReview.map(row => [`${row.ref} ${row.text}`, reviewWords(row), formatDay(row.metOn)]),
    'Nothing is due for review.',
  ),
]

/** With what the measures showed when completion was claimed, where there are any: earlier packs stay as they were. */
function toApproveTable({ toApprove }: PackMatter): Block[] {
  const measured = toApprove.some(({ effects }) => effects.length > 0)
  return part(
    'to-approve',
    'Completion to approve',
    plain('Action', 'What difference it made', ...(measured ? ['Measures when claimed'] : []), 'Evidence'),
    toApprove.map(({ ref, title, impact, effects, evidence }) => [
      `${ref} ${title}`,
      impact,
      ...(measured ? [effects.length > 0 ? effects.join('\n') : 'None'] : []),
      inWords([...new Set(evidence)].map(kind => evidenceKinds[kind].words.toLowerCase())),
    ]),
    'No completion awaits approval.',
  )
}

export const progressTables = (matter: PackMatter): Block[] => [
  ...part(
    'completed',
    'Completed since the last meeting',
    plain('Action', 'How far'),
    matter.completed.map(({ ref, title, state, metOn, bodyName }) => [
      `${ref} ${title}`,
      state === 'approved'
        ? `Completion approved by ${bodyName ?? 'a board'}, ${dayOr(metOn, 'day not known')}`
        : 'Verified, awaiting approval',
    ]),
    'No action was completed since the last meeting.',
  ),
  ...part(
    'late',
    'Late against the original date',
    [
      ...plain('Action', 'Owner', 'Original due date', 'Due now'),
      numeric('Days late'),
      numeric('Extensions'),
    ],
    matter.late.map(({ ref, title, owner, originalDue, due, daysLate, revisions }) => [
      `${ref} ${title}`,
      owner,
      dayOr(originalDue, 'None'),
      dayOr(due, 'None'),
      String(daysLate),
      String(revisions),
    ]),
    'No action is late.',
  ),
  ...part(
    'silent',
    'No update this cycle',
    plain('Action', 'Owner', 'Last update'),
    matter.silent.map(({ ref, title, owner, update }) => [
      `${ref} ${title}`,
      owner,
      update === null ? 'Never' : formatDay(update.on),
    ]),
    'Every action has been reported on this cycle.',
  ),
  ...part(
    'not-shown',
    'Delivered, impact not shown',
    plain('Action', 'Delivery', 'Impact'),
    matter.notShown.map(({ ref, title, delivery, impact }) => [
      `${ref} ${title}`,
      deliveryWords(delivery),
      impactWords(impact),
    ]),
    'Every action that is delivered has shown its impact.',
  ),
  ...part(
    'changed',
    'Changed since publication',
    plain('Action', 'What changed'),
    matter.changed.map(({ ref, title, what }) => [`${ref} ${title}`, inWords(what)]),
    'Nothing changed since the last publication.',
  ),
]

/** Where the measures attached to the plan stand; nothing where there is none, as in papers of before there were any. */
export const measuresTable = ({ measures }: PackMatter): Block[] =>
  measures.length === 0
    ? []
    : part(
        'measures',
        'Measures',
        [...plain('Measure', 'Bears on'), numeric('Latest'), ...plain('Target', 'What it shows')],
        measures.map(({ ref, name, definition, latest, target, figures, effects, ...terms }) => [
          { text: `${ref} ${name}`, href: `/public/measures/${ref}` },
          effects.map(effect => effect.ref).join(', ') || 'No action or recommendation',
          latest === null ? 'None yet' : shownFigure(latest, definition),
          targetSentence(latest, { target, ...terms }, definition) || 'No target is set.',
          trendSentence(wholeFigures(figures), definition),
        ]),
        '',
      )

/** Every action of the plan: the table that stays the same for ever. */
export const actionsTable = (plan: readonly PublicAction[]): Block[] =>
  part(
    'actions',
    'All actions',
    plain('Action', 'Answers', 'Owner', 'Executive lead', 'Due', 'Delivery', 'Impact'),
    plan.map(({ ref, title, points, owner, lead, due, originalDue, revisions, delivery, impact }) => [
      `${ref} ${title}`,
      points.join(', '),
      owner,
      lead,
      dayOr(due, 'No due date') + (revisions > 0 ? ` (originally ${dayOr(originalDue, 'none')})` : ''),
      deliveryWords(delivery),
      impactWords(impact),
    ]),
    'The plan has no actions yet.',
  )
