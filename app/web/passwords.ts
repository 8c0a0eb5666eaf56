import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default) with the parameters of OWASP's password storage cheat sheet: 19 MiB, 2 passes. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One password typed on two keyboards can come as different code points: this makes them one. */
const normal = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(normal(password), parameters)

/** Whether a password is the one that was hashed. Where there is none it takes as long, and is not. */
export async function isPassword(hashed: string | undefined, password: string): Promise<boolean> {
  const right = await verify(hashed ?? (await decoy), normal(password))
  return right && hashed !== undefined
}

/** What is checked for somebody who is unknown, so that the time of an answer does not tell who is known. */
export const decoy = hashPassword('')
