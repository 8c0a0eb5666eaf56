import { z } from 'zod'
import { drawsAsFixtures, field, fieldProps } from './fixtures.testing.ts'
import { Textarea } from './textarea.tsx'

drawsAsFixtures('textarea', {
  options: z.strictObject({
    ...field,
    value: z.string().optional(),
    rows: z.number().optional(),
    autocomplete: z.string().optional(),
    spellcheck: z.boolean().optional(),
  }),
  draw: options => (
    <Textarea
      {...fieldProps(options)}
      value={options.value}
      rows={options.rows}
      autoComplete={options.autocomplete}
      spellCheck={options.spellcheck}
    />
  ),
})
