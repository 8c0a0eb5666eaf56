import { z } from 'zod'
import { Fieldset } from './fieldset.tsx'
import { contentOf, drawsAsFixtures, heading } from './fixtures.testing.ts'

drawsAsFixtures('fieldset', {
  options: z.strictObject({
    legend: heading.optional(),
    describedBy: z.string().optional(),
    role: z.literal('group').optional(),
    html: z.string().optional(),
  }),
  draw: ({ legend, html, ...props }) => (
    <Fieldset
      legend={legend?.content}
      legendSize={legend?.size}
      isPageHeading={legend?.isPageHeading}
      {...props}
    >
      {contentOf({ html })}
    </Fieldset>
  ),
})
