import { z } from 'zod'
import { optionalText, text } from './form.ts'

/** What is asked about a person, wherever it is asked. */
export const personFields = {
  name: text('a full name', 120),
  email: text('an email address', 254).pipe(
    z.email('Enter an email address in the correct format, like name@example.com'),
  ),
  post: optionalText('post', 120),
}
