import { z } from 'zod'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'
import { Panel } from './panel.tsx'

drawsAsFixtures('panel', {
  options: z.strictObject({
    titleText: z.string().optional(),
    titleHtml: z.string().optional(),
    headingLevel: z.literal(2).optional(),
    text: z.string().optional(),
    html: z.string().optional(),
  }),
  draw: ({ titleText, titleHtml, headingLevel, ...body }) => (
    <Panel title={contentOf({ text: titleText, html: titleHtml })} headingLevel={headingLevel}>
      {contentOf(body)}
    </Panel>
  ),
})
