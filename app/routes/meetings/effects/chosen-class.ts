import { z } from 'zod'
import type { Tracked } from '../../../domain/tracking-key.ts'

/** `leeds 4`, as a choice of the form sends it. */
export const classValue = ({ key, mark }: Tracked) => `${key} ${mark}`

export const ChosenClass = z
  .string({ error: 'Choose the class' })
  .regex(/^\w+ \w+$/, 'Choose the class')
  .transform((chosen): Tracked => {
    const [key = '', mark = ''] = chosen.split(' ')
    return { key, mark }
  })
