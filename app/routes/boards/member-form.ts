import { z } from 'zod'
import { capacities } from '../../domain/events/bodies.ts'
import { day, optionalDay, optionalText } from '../../domain/form.ts'
import { PersonId } from '../../domain/reference.ts'

/** A member is somebody known here or a name, never both, so that no two names stand for one person. */
export const NewMember = z
  .object({
    person: PersonId.optional().transform(id => id ?? null),
    name: optionalText('name', 120),
    capacity: z.enum(capacities, { error: 'Choose the capacity in which they sit' }),
    from: day('First day of the term'),
    until: optionalDay('Last day of the term'),
  })
  .superRefine(({ person, name }, context) => {
    if (person === null && name === null)
      context.addIssue({ code: 'custom', path: ['person'], message: 'Choose a person or enter a name' })
    if (person !== null && name !== null)
      context.addIssue({
        code: 'custom',
        path: ['name'],
        message: 'Choose a person or enter a name, not both',
      })
  })
