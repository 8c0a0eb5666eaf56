import { z } from 'zod'
import { Button } from './button.tsx'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'

drawsAsFixtures('button', {
  options: z.strictObject({
    text: z.string().optional(),
    html: z.string().optional(),
    classes: z.enum(['govuk-button--secondary', 'govuk-button--warning', 'govuk-button--inverse']).optional(),
    href: z.string().optional(),
    name: z.string().optional(),
    value: z.string().optional(),
    type: z.enum(['submit', 'button']).optional(),
    id: z.string().optional(),
    preventDoubleClick: z.boolean().optional(),
  }),
  draw: ({ text, html, classes, ...props }) => (
    <Button {...props} variant={variants[classes ?? '']}>
      {contentOf({ text, html })}
    </Button>
  ),
})

const variants: Record<string, 'secondary' | 'warning' | 'inverse'> = {
  'govuk-button--secondary': 'secondary',
  'govuk-button--warning': 'warning',
  'govuk-button--inverse': 'inverse',
}
