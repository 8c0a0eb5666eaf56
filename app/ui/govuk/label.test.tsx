import { z } from 'zod'
import { contentOf, drawsAsFixtures, size } from './fixtures.testing.ts'
import { Label } from './label.tsx'

drawsAsFixtures('label', {
  options: z.strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    for: z.string().optional(),
    classes: size.optional(),
    isPageHeading: z.boolean().optional(),
  }),
  draw: options => (
    <Label htmlFor={options.for} size={options.classes} isPageHeading={options.isPageHeading}>
      {contentOf(options)}
    </Label>
  ),
})
