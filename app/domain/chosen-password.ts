import { z } from 'zod'

export const shortestPassword = 12
const longest = 200

/** Long enough, and among the first that anybody would try. */
const common = new Set([
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'mypassword123',
  'newpassword1',
  'changeme1234',
  'changemenow1',
  'letmein12345',
  'letmeinplease',
  'welcome12345',
  'welcome123456',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwerty123456',
  'qwerty1234567',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'qazwsxedcrfv',
  'zaq12wsxcde3',
  'asdfghjkl123',
  'iloveyou1234',
  'iloveyousomuch',
  'administrator',
  'administrator1',
  'admin1234567',
  'princess1234',
  'sunshine1234',
  'football1234',
  'liverpool123',
  'manchester123',
  'trustno1trustno1',
  'correcthorsebatterystaple',
  'abcdefghijkl',
  'abcd12345678',
  'abc123abc123',
  'ilacstracker',
  'ilacstracker1',
])

/** A password somebody chooses. What they are called or sign in with is no secret, so it is none either. */
export const chosenPassword = ({ name, email }: { name: string; email: string }) =>
  z
    .string({ error: 'Enter a password' })
    .min(shortestPassword, `Password must be ${shortestPassword} characters or more`)
    .max(longest, `Password must be ${longest} characters or less`)
    .refine(password => !names(password, [name, email]), 'Password must not be your name or email address')
    .refine(
      password => !isEasy(password),
      'Password is too easy to guess. Try three or more words that do not belong together',
    )

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')

function names(password: string, known: readonly string[]): boolean {
  return known.some(
    one => plain(one) !== '' && plain(password).replace(/\d+$/, '') === plain(one).replace(/\d+$/, ''),
  )
}

/** A well-known one, a run of digits, or the same few characters over and over. */
function isEasy(password: string): boolean {
  return common.has(plain(password)) || /^\d+$/.test(plain(password)) || new Set(password).size < 5
}
