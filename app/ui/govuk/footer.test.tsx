import { z } from 'zod'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'
import { Footer } from './footer.tsx'

drawsAsFixtures('footer', {
  options: z.strictObject({
    meta: z
      .strictObject({
        items: z.array(z.strictObject({ text: z.string(), href: z.string() })).optional(),
        text: z.string().optional(),
        html: z.string().optional(),
      })
      .default({}),
    contentLicence: z.unknown().optional(),
    copyright: z.unknown().optional(),
  }),
  draw: ({ meta: { items, ...text } }) => <Footer links={items}>{contentOf(text)}</Footer>,
  // A council may not show the crown, nor call its pages Crown copyright or openly licensed by the Crown.
  adapt: expected =>
    expected
      .replace(/<svg[^>]*govuk-footer__crown[\s\S]*?<\/svg>/, '')
      .replace(/<svg[^>]*govuk-footer__licence-logo[\s\S]*?<\/svg>/, '')
      .replace(/<span class="govuk-footer__licence-description">[\s\S]*?<\/span>/, '')
      .replace(/<div class="govuk-footer__meta-item">[\s\S]*?<\/div>/, ''),
})
