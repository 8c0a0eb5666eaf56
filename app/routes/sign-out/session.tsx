import { redirect } from '@remix-run/node'
import { open } from '../../web/guard.ts'
import { endSession } from '../../web/session.ts'

/** Leaving changes something, so it is a form's POST; whoever only opens the address is sent to the start page. */
export const loader = open('whoever opens this address is shown nothing', () => redirect('/'))

export const action = open(
  'whoever leaves may have been signed out already',
  async ({ request, context: { house } }) =>
    redirect('/sign-in', { status: 303, headers: { 'Set-Cookie': await endSession(house, request) } }),
)
