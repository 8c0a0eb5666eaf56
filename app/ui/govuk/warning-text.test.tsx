import { z } from 'zod'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'
import { WarningText } from './warning-text.tsx'

drawsAsFixtures('warning-text', {
  options: z.strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    iconFallbackText: z.literal('Warning').optional(),
  }),
  draw: options => <WarningText>{contentOf(options)}</WarningText>,
})
