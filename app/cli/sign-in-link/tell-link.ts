import { linkLasts } from '../../web/sign-in-links.ts'
import { readServerEnvironment } from '../start/environment.ts'

/** Prints a sign-in link as it stands in an address bar. It is told this once: only its hash is kept. */
export function tellLink(name: string, path: string): void {
  const { port, publicOrigin } = readServerEnvironment(process.env)
  console.log(`${name} can choose a password within ${linkLasts} days at`)
  console.log(`${publicOrigin ?? `http://localhost:${port}`}${path}`)
}
