import { z } from 'zod'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { drawsAsFixtures } from './fixtures.testing.ts'

drawsAsFixtures('breadcrumbs', {
  options: z.strictObject({
    items: z.array(z.strictObject({ text: z.string(), href: z.string().optional() })),
    collapseOnMobile: z.boolean().optional(),
  }),
  draw: options => <Breadcrumbs {...options} />,
})
