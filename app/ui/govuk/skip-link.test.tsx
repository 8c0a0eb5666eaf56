import { z } from 'zod'
import { drawsAsFixtures } from './fixtures.testing.ts'
import { SkipLink } from './skip-link.tsx'

drawsAsFixtures('skip-link', {
  options: z.strictObject({ text: z.string(), href: z.string().default('#content') }),
  draw: options => <SkipLink {...options} />,
})
