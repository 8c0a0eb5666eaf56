import { z } from 'zod'
import { DateInput } from './date-input.tsx'
import { drawsAsFixtures, group, groupProps } from './fixtures.testing.ts'

const part = z.strictObject({ error: z.literal(true) }).optional()

drawsAsFixtures('date-input', {
  options: z.strictObject({
    ...group,
    idPrefix: z.undefined().optional(),
    name: z.undefined().optional(),
    id: z.string(),
    namePrefix: z.string().default('date'),
    values: z.record(z.string(), z.coerce.string()).optional(),
    day: part,
    month: part,
    year: part,
  }),
  draw: ({ id, namePrefix, values = {}, day, month, year, ...options }) => {
    const errorIn = [
      ...(day ? ['day' as const] : []),
      ...(month ? ['month' as const] : []),
      ...(year ? ['year' as const] : []),
    ]
    return (
      <DateInput
        {...groupProps({ ...options, name: namePrefix, idPrefix: id })}
        values={{
          day: values['day'] ?? values[`${namePrefix}-day`],
          month: values['month'] ?? values[`${namePrefix}-month`],
          year: values['year'] ?? values[`${namePrefix}-year`],
        }}
        errorIn={errorIn.length > 0 ? errorIn : undefined}
      />
    )
  },
  // Our parts always carry the name of the whole.
  adapt: expected => expected.replace(/ name="(day|month|year)"/g, ' name="date-$1"'),
})
