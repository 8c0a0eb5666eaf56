import { z } from 'zod'
import { Details } from './details.tsx'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'

drawsAsFixtures('details', {
  options: z.strictObject({
    summaryText: z.string().optional(),
    summaryHtml: z.string().optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    id: z.string().optional(),
    open: z.boolean().optional(),
  }),
  draw: ({ summaryText, summaryHtml, text, html, ...props }) => (
    <Details {...props} summary={contentOf({ text: summaryText, html: summaryHtml })}>
      {contentOf({ text, html })}
    </Details>
  ),
})
