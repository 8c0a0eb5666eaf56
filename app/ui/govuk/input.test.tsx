import { z } from 'zod'
import { content, drawsAsFixtures, field, fieldProps } from './fixtures.testing.ts'
import { Input } from './input.tsx'

const width = z
  .templateLiteral(['govuk-input--width-', z.int()])
  .transform(className => Number(className.slice('govuk-input--width-'.length)))
  .pipe(z.literal([2, 3, 4, 5, 10, 20, 30]))

drawsAsFixtures('input', {
  options: z.strictObject({
    ...field,
    value: z.coerce.string().optional(),
    type: z.enum(['text', 'number']).optional(),
    classes: width.optional(),
    prefix: content.optional(),
    suffix: content.optional(),
    autocomplete: z.literal('postal-code').optional(),
    autocapitalize: z.literal('none').optional(),
    inputmode: z.enum(['numeric', 'decimal']).optional(),
    pattern: z.string().optional(),
    spellcheck: z.boolean().optional(),
  }),
  draw: options => (
    <Input
      {...fieldProps(options)}
      value={options.value}
      type={options.type}
      width={options.classes}
      prefix={options.prefix}
      suffix={options.suffix}
      autoComplete={options.autocomplete}
      autoCapitalize={options.autocapitalize}
      inputMode={options.inputmode}
      pattern={options.pattern}
      spellCheck={options.spellcheck}
    />
  ),
})
