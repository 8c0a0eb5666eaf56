import { z } from 'zod'
import { drawsAsFixtures, field, fieldProps } from './fixtures.testing.ts'
import { Select } from './select.tsx'

drawsAsFixtures('select', {
  options: z.strictObject({
    ...field,
    items: z
      .array(
        z.strictObject({
          value: z.coerce.string(),
          text: z.string(),
          selected: z.literal(true).optional(),
          disabled: z.boolean().optional(),
        }),
      )
      .default([]),
    value: z.coerce.string().optional(),
  }),
  draw: ({ items, value, ...options }) => (
    <Select
      {...fieldProps(options)}
      items={items}
      value={value ?? items.find(({ selected }) => selected)?.value}
    />
  ),
  // What cannot be chosen is not offered.
  adapt: expected => expected.replace(/ disabled/g, ''),
})
