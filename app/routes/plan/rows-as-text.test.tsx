import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Day } from '../../domain/day.ts'
import { DeliveryRating } from '../../domain/delivery-rating.ts'
import { ImpactRating } from '../../domain/impact-rating.ts'
import { DueDate } from '../../ui/due-date.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { DeliveryTag, ImpactTag } from '../../ui/rating.tsx'
import { Reference } from '../../ui/reference.tsx'
import { headers } from './rows-as-text.tsx'
import { PlanTable } from './plan-table.tsx'
import type { TableRow } from './table-row.ts'

const row: TableRow = {
  ref: 'A-001',
  title: 'Review every family plan',
  points: ['ILACS-2022-01', 'ILACS-2022-02'],
  owner: 'Tom Keller',
  lead: 'Alison Marsh',
  due: Day.parse('2022-09-30'),
  originalDue: Day.parse('2022-09-30'),
  revisions: 0,
  delivery: 'on-track',
  impact: null,
}

/** The same rows as the components draw them. */
const byComponents = (rows: TableRow[]) =>
  renderToStaticMarkup(
    <ListTable
      caption="Actions"
      captionHidden
      rows={rows}
      rowKey={({ ref }) => ref}
      empty="None."
      columns={[
        {
          header: headers[0],
          rowHeader: true,
          cell: ({ ref, title, points }) => (
            <>
              <Reference kind="action" to={ref} /> {title}
              <span className="app-due-date__original">
                {points.length === 0 ? 'No improvement point' : points.join(', ')}
              </span>
            </>
          ),
        },
        {
          header: headers[1],
          cell: ({ owner, lead }) => (
            <>
              {owner ?? 'No owner'}
              <span className="app-due-date__original">{lead ? `Lead: ${lead}` : 'No executive lead'}</span>
            </>
          ),
        },
        {
          header: headers[2],
          cell: ({ due, originalDue, revisions }) => (
            <DueDate due={due} original={originalDue} revisions={revisions} />
          ),
        },
        { header: headers[3], cell: ({ delivery }) => <DeliveryTag rating={delivery} /> },
        { header: headers[4], cell: ({ impact }) => <ImpactTag rating={impact} /> },
      ]}
    />,
  )

test.each<[string, Partial<TableRow>]>([
  ['as it was planned', {}],
  ['with nothing but a title', { points: [], owner: null, lead: null, due: null, originalDue: null }],
  ['due later than it first was', { due: Day.parse('2022-12-01'), revisions: 2 }],
  ['due earlier than it first was', { due: Day.parse('2022-09-29'), revisions: 1 }],
  ['with text that would be markup', { title: `</th><script>"&'`, owner: '<b>', lead: '"Lead" & co' }],
  ...DeliveryRating.options.map((delivery): [string, Partial<TableRow>] => [delivery, { delivery }]),
  ...ImpactRating.options.map((impact): [string, Partial<TableRow>] => [impact, { impact }]),
])('an action %s is drawn as the components draw it', (_, change) => {
  const rows = [
    { ...row, ...change },
    { ...row, ref: 'A-002' },
  ]
  expect(renderToStaticMarkup(<PlanTable caption="Actions" rows={rows} empty="None." />)).toBe(
    byComponents(rows),
  )
})

test('without actions the words that say so stand in place of a table', () => {
  expect(renderToStaticMarkup(<PlanTable caption="Actions" rows={[]} empty="None." />)).toBe(byComponents([]))
})
