import { z } from 'zod'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'
import { ErrorMessage } from './error-message.tsx'

drawsAsFixtures('error-message', {
  options: z.strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    id: z.string().optional(),
  }),
  draw: options => <ErrorMessage id={options.id}>{contentOf(options)}</ErrorMessage>,
})
