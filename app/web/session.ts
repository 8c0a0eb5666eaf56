import type { House } from './house.ts'

/** Begins a session under a new id, so that nobody who knew the one before comes in with this person. A cookie to set. */
export async function beginSession({ sessions }: House, request: Request, person: string): Promise<string> {
  await endSession({ sessions }, request)
  const session = await sessions.getSession()
  session.set('person', person)
  return sessions.commitSession(session)
}

/** Ends the session a request came with; its cookie opens nothing from then on. A cookie to set. */
export async function endSession({ sessions }: Pick<House, 'sessions'>, request: Request): Promise<string> {
  return sessions.destroySession(await sessions.getSession(request.headers.get('cookie')))
}
