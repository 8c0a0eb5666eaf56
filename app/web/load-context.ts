import type { House } from './house.ts'
import type { Visit } from './visit.ts'

/** What every loader and action gets from the server as `context`. */
declare module '@remix-run/node' {
  interface AppLoadContext {
    house: House
    visit: Visit
  }
}
