import { z } from 'zod'
import { checked, choices, drawsAsFixtures, group, groupProps } from './fixtures.testing.ts'
import { Radios } from './radios.tsx'

drawsAsFixtures('radios', {
  options: z.strictObject({
    ...group,
    items: choices,
    value: z.string().optional(),
    classes: z
      .enum(['govuk-radios--small', 'govuk-radios--inline', 'govuk-radios--small govuk-radios--inline'])
      .optional(),
  }),
  draw: options => (
    <Radios
      {...groupProps(options)}
      items={options.items}
      value={options.value ?? checked(options.items)[0]}
      small={options.classes?.includes('--small')}
      inline={options.classes?.includes('--inline')}
    />
  ),
})
