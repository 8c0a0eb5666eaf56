import type { Day, Instant } from '../domain/day.ts'
import type { LookedBackTo } from '../domain/moment.ts'

/** Whose session a request comes with, and when: what the server had to ask to know which page is meant. */
export interface Known {
  readonly person: string
  readonly now: Instant
  readonly today: Day
}

/** One request, as the server saw it come in: nothing of it is from the page that was asked for. */
export interface Visit {
  /** Stands in the X-Request-Id header, in the log line and on the page of a fault. */
  readonly requestId: string
  /** The address at the other end of the connection: the proxy's where there is one. */
  readonly address: string
  /** Undefined where that is yet to be asked. */
  readonly known: Known | undefined
  /** Set where the page shows more than history, the day and the person decide: then it is never kept. */
  beyondHistory: boolean
  /** The past moment that the page shows; undefined where it shows the present. */
  lookedBackTo?: LookedBackTo
  /** The page that was drawn, kept out of the Response, which would copy it twice; undefined for any other answer. */
  page?: string
}
