import { z } from 'zod'
import { ErrorSummary } from './error-summary.tsx'
import { drawsAsFixtures } from './fixtures.testing.ts'

drawsAsFixtures('error-summary', {
  options: z.strictObject({
    titleText: z.string(),
    descriptionText: z.string().optional(),
    errorList: z.array(z.strictObject({ text: z.string(), href: z.string().optional() })).optional(),
  }),
  draw: ({ titleText, descriptionText, errorList }) => (
    <ErrorSummary title={titleText} description={descriptionText} errors={errorList} />
  ),
})
