import { z } from 'zod'
import { content, contentOf, drawsAsFixtures, tagColour } from './fixtures.testing.ts'
import { Tag } from './tag.tsx'
import { TaskList } from './task-list.tsx'

const status = z
  .strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    classes: z.literal('govuk-task-list__status--cannot-start-yet').optional(),
    tag: z
      .strictObject({
        text: z.string().optional(),
        html: z.string().optional(),
        classes: tagColour.optional(),
      })
      .optional(),
  })
  .transform(({ tag, classes, ...text }) => ({
    status: tag ? <Tag colour={tag.classes}>{contentOf(tag)}</Tag> : contentOf(text),
    cannotStartYet: classes !== undefined,
  }))

drawsAsFixtures('task-list', {
  options: z.strictObject({
    idPrefix: z.string().optional(),
    items: z.array(
      z.strictObject({
        title: content,
        hint: content.optional(),
        href: z.string().optional(),
        status,
      }),
    ),
  }),
  draw: ({ idPrefix, items }) => (
    <TaskList idPrefix={idPrefix} items={items.map(({ status, ...item }) => ({ ...item, ...status }))} />
  ),
})
