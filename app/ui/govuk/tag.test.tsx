import { z } from 'zod'
import { contentOf, drawsAsFixtures, tagColour } from './fixtures.testing.ts'
import { Tag } from './tag.tsx'

drawsAsFixtures('tag', {
  options: z.strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    classes: tagColour.optional(),
  }),
  draw: ({ classes, ...text }) => <Tag colour={classes}>{contentOf(text)}</Tag>,
})
