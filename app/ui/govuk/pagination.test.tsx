import { z } from 'zod'
import { drawsAsFixtures } from './fixtures.testing.ts'
import { Pagination } from './pagination.tsx'

const step = z.strictObject({ href: z.string() }).optional()
const page = z.strictObject({
  number: z.coerce.number(),
  href: z.string(),
  current: z.boolean().optional(),
})
const gap = z.strictObject({ ellipsis: z.literal(true) }).transform(() => 'gap' as const)

drawsAsFixtures('pagination', {
  options: z.strictObject({
    previous: step,
    next: step,
    items: z.array(z.union([page, gap])).optional(),
  }),
  draw: ({ previous, next, items }) => (
    <Pagination previousHref={previous?.href} nextHref={next?.href} pages={items} />
  ),
})
