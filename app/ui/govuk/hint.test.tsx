import { z } from 'zod'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'
import { Hint } from './hint.tsx'

drawsAsFixtures('hint', {
  options: z.strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    id: z.string().optional(),
  }),
  draw: options => <Hint id={options.id}>{contentOf(options)}</Hint>,
})
