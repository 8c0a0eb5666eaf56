import { z } from 'zod'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'
import { PhaseBanner } from './phase-banner.tsx'

drawsAsFixtures('phase-banner', {
  options: z.strictObject({
    tag: z.strictObject({ text: z.string() }),
    text: z.string().optional(),
    html: z.string().optional(),
  }),
  draw: ({ tag, ...text }) => <PhaseBanner tag={tag.text}>{contentOf(text)}</PhaseBanner>,
})
