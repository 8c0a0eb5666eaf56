import { createCookie, redirect } from '@remix-run/node'
import type { Done } from '../commands/runner.ts'
import { DoneDeed, doneDeed } from '../domain/done-words.ts'

/** Says on the next page what has been done: of the first event its type and references, worded when it is drawn. */
const banner = createCookie('done', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 60 })

/** To the page that shows what was done. */
export async function doneAt(path: string, { events: [first] }: Done): Promise<Response> {
  return redirect(path, {
    status: 303,
    headers: { 'Set-Cookie': await banner.serialize(first === undefined ? '' : doneDeed(first)) },
  })
}

export async function bannerOf(request: Request): Promise<DoneDeed | null> {
  const cookies = request.headers.get('cookie')
  if (!saysDone(cookies)) return null
  const said: unknown = await banner.parse(cookies)
  return DoneDeed.nullable().catch(null).parse(said)
}

/** Whether there may be a banner to show, without taking the cookies apart. */
export const saysDone = (cookies: string | null | undefined): boolean => cookies?.includes('done=') ?? false

export const noMoreBanner = () => banner.serialize('', { maxAge: 0 })
