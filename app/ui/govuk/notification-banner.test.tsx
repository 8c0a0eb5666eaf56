import { z } from 'zod'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'
import { NotificationBanner } from './notification-banner.tsx'

drawsAsFixtures('notification-banner', {
  options: z.strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    type: z.string().optional(),
    titleText: z.string().optional(),
    titleId: z.string().optional(),
  }),
  draw: ({ text, html, type, titleText, titleId }) => (
    <NotificationBanner success={type === 'success'} title={titleText} titleId={titleId}>
      {contentOf({ text, html })}
    </NotificationBanner>
  ),
})
