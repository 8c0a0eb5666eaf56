import { z } from 'zod'
import { BackLink } from './back-link.tsx'
import { drawsAsFixtures } from './fixtures.testing.ts'

drawsAsFixtures('back-link', {
  options: z.strictObject({ text: z.string().optional(), href: z.string().default('#') }),
  draw: options => <BackLink {...options} />,
})
