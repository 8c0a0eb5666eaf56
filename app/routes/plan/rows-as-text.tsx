// The rows of the plan's table as one text. React takes a fifth of a millisecond for every ten rows, more than all
// else that a page of the plan needs; this list of fifty is the page that people ask for most. Nothing else is drawn
// like this. rows-as-text.test.tsx holds it, to the letter, to what the components of app/ui draw.
import { renderToStaticMarkup } from 'react-dom/server'
import { daysBetween, formatDay, type Day } from '../../domain/day.ts'
import { DeliveryRating } from '../../domain/delivery-rating.ts'
import { ImpactRating } from '../../domain/impact-rating.ts'
import { plural } from '../../domain/wording.ts'
import { slip } from '../../ui/due-date.tsx'
import { escaped } from '../../domain/escaped.ts'
import { DeliveryTag, ImpactTag } from '../../ui/rating.tsx'
import { pathTo } from '../../ui/reference.tsx'
import type { TableRow } from './table-row.ts'

/** The columns, in the order of a row's cells. */
export const headers = ['Action', 'Owner and executive lead', 'Due', 'Delivery', 'Impact'] as const

export const rowsAsText = (rows: readonly TableRow[]): string => rows.map(rowAsText).join('')

function rowAsText({
  ref,
  title,
  points,
  owner,
  lead,
  due,
  originalDue,
  revisions,
  delivery,
  impact,
}: TableRow) {
  const action = `<a class="govuk-link" href="${pathTo('action', ref)}">${escaped(ref)}</a> ${escaped(title)}`
  const answers = points.length === 0 ? 'No improvement point' : escaped(points.join(', '))
  const led = lead ? `Lead: ${escaped(lead)}` : 'No executive lead'
  return (
    `<tr class="govuk-table__row"><th scope="row" class="govuk-table__header" data-label="${headers[0]}">${action}${beneath(answers)}</th>` +
    cell(headers[1], (owner ? escaped(owner) : 'No owner') + beneath(led)) +
    cell(headers[2], dueDate(due, originalDue, revisions)) +
    cell(headers[3], deliveryTags.get(delivery) ?? '') +
    `${cell(headers[4], impactTags.get(impact) ?? '')}</tr>`
  )
}

const cell = (header: string, html: string) =>
  `<td class="govuk-table__cell" data-label="${header}">${html}</td>`
const beneath = (html: string) => `<span class="app-due-date__original">${html}</span>`
const time = (day: Day) => `<time dateTime="${day}">${formatDay(day)}</time>`

function dueDate(due: Day | null, original: Day | null, revisions: number): string {
  if (due === null) return 'No due date'
  if (original === null || revisions === 0) return time(due)
  const slipped = slip(daysBetween(original, due))
  return time(due) + beneath(`Originally ${time(original)}: ${slipped}, ${plural(revisions, 'revision')}`)
}

const deliveryTags = new Map(
  DeliveryRating.options.map(rating => [rating, renderToStaticMarkup(<DeliveryTag rating={rating} />)]),
)
const impactTags = new Map(
  [null, ...ImpactRating.options].map(rating => [
    rating,
    renderToStaticMarkup(<ImpactTag rating={rating} />),
  ]),
)
