import { z } from 'zod'
import { CharacterCount } from './character-count.tsx'
import { drawsAsFixtures, field, fieldProps } from './fixtures.testing.ts'

drawsAsFixtures('character-count', {
  options: z.strictObject({
    ...field,
    maxlength: z.number(),
    value: z.string().optional(),
    rows: z.number().optional(),
    spellcheck: z.boolean().optional(),
  }),
  draw: options => (
    <CharacterCount
      {...fieldProps(options)}
      maxLength={options.maxlength}
      value={options.value}
      rows={options.rows}
      spellCheck={options.spellcheck}
    />
  ),
})
