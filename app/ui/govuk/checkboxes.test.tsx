import { z } from 'zod'
import { Checkboxes } from './checkboxes.tsx'
import { checked, choices, drawsAsFixtures, group, groupProps } from './fixtures.testing.ts'

drawsAsFixtures('checkboxes', {
  options: z.strictObject({
    ...group,
    items: choices,
    values: z.array(z.string()).optional(),
    classes: z.literal('govuk-checkboxes--small').optional(),
  }),
  draw: options => (
    <Checkboxes
      {...groupProps(options)}
      items={options.items}
      values={options.values ?? checked(options.items)}
      small={options.classes !== undefined}
    />
  ),
})
