import { z } from 'zod'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'
import { InsetText } from './inset-text.tsx'

drawsAsFixtures('inset-text', {
  options: z.strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    id: z.string().optional(),
  }),
  draw: options => <InsetText id={options.id}>{contentOf(options)}</InsetText>,
})
