import { z } from 'zod'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'
import { Header } from './header.tsx'

drawsAsFixtures('generic-header', {
  options: z.strictObject({
    logoText: z.string().optional(),
    logoHtml: z.string().optional(),
    url: z.string().optional(),
  }),
  draw: ({ logoText, logoHtml, url }) => (
    <Header href={url}>{contentOf({ text: logoText, html: logoHtml })}</Header>
  ),
})
