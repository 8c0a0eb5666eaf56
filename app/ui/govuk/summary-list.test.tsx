import { z } from 'zod'
import { content, drawsAsFixtures } from './fixtures.testing.ts'
import { SummaryCard } from './summary-card.tsx'
import { SummaryList } from './summary-list.tsx'

const actions = z
  .strictObject({
    items: z.array(
      z.strictObject({
        text: z.string(),
        href: z.string(),
        visuallyHiddenText: z.string().optional(),
      }),
    ),
  })
  .transform(({ items }) => items)

const headingLevel = z.literal([2, 3, 4])

drawsAsFixtures('summary-list', {
  options: z.strictObject({
    rows: z.array(z.strictObject({ key: content, value: content, actions: actions.optional() })),
    classes: z.literal('govuk-summary-list--no-border').optional(),
    card: z
      .strictObject({
        title: z.strictObject({ text: z.string(), headingLevel: headingLevel.optional() }),
        actions: actions.optional(),
      })
      .optional(),
  }),
  draw: ({ rows, classes, card }) =>
    card === undefined ? (
      <SummaryList rows={rows} noBorder={classes !== undefined} />
    ) : (
      <SummaryCard
        title={card.title.text}
        headingLevel={card.title.headingLevel}
        actions={card.actions}
        rows={rows}
      />
    ),
})
