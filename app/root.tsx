import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { RequestId } from './request-id.ts'
import { Day } from './domain/day.ts'
import { eventWords } from './domain/event-words.ts'
import { FrameContext, type Frame } from './ui/frame.tsx'
import { Page } from './ui/page.tsx'
import { SessionEnded } from './ui/session-ended.tsx'
import stylesheet from './ui/styles.scss?url'
import { dayAsked } from './web/as-at.ts'
import { bannerOf, noMoreBanner } from './web/done.ts'
import { around } from './web/guard.ts'
import { navigationFor } from './web/navigation.ts'
import { isOurFault, wordingFor } from './web/status-wording.ts'
import { councilOf } from '../db/read/people.ts'

export const loader = around(
  'what stands around every page says whose it is and who is signed in, and no more',
  async ({ request, context: { house } }, { person, today }) => {
    const url = new URL(request.url)
    const council = councilOf(house.live)
    const banner = await bannerOf(request)
    const frame: Omit<Frame, 'stylesheet'> = {
      service: 'ILACS Tracker',
      council: council?.name ?? 'No council yet',
      url: url.pathname + url.search,
      today,
      navigation: person === null ? [] : navigationFor(person),
      person: person === null ? undefined : { id: person.id, name: person.name },
      asAt: dayAsked(url, today) ?? undefined,
      done: banner === null ? undefined : eventWords[banner],
      phase: council?.demonstration
        ? { tag: 'Demonstration', text: 'An invented council, to try things out on.' }
        : undefined,
    }
    return banner === null ? frame : Response.json(frame, { headers: { 'Set-Cookie': await noMoreBanner() } })
  },
)

export default function Root() {
  return (
    <Framed frame={useLoaderData<Frame>()}>
      <Outlet />
    </Framed>
  )
}

/** Every error, worded by its status alone: neither Remix's own text nor an exception's reaches a page. */
export function ErrorBoundary() {
  const error = useRouteError()
  const requestId = useContext(RequestId)
  const frame = useRouteLoaderData<Frame>('root')
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (isRouteErrorResponse(error) && status === 401) {
    const kept: unknown = error.data
    return (
      <Framed frame={frame}>
        <SessionEnded kept={kept} />
      </Framed>
    )
  }
  const { title, paragraphs } = wordingFor(status, isRouteErrorResponse(error) ? error.data : undefined)
  return (
    <Framed frame={frame}>
      <Page title={title}>
        {paragraphs.map(paragraph => (
          <p className="govuk-body" key={paragraph}>
            {paragraph}
          </p>
        ))}
        {isOurFault(status) && <p className="govuk-body">Quote this reference: {requestId}</p>}
        <p className="govuk-body">
          <a className="govuk-link" href="/">
            Go to the start page
          </a>
        </p>
      </Page>
    </Framed>
  )
}

/** Where even the frame could not be read, the page still has one. */
const bare = { service: 'ILACS Tracker', council: 'ILACS Tracker', url: '/', navigation: [] }

function Framed({ frame, children }: { frame: Frame | undefined; children: ReactNode }) {
  const today = frame?.today ?? Day.parse('1990-01-01')
  return (
    <FrameContext.Provider value={{ ...bare, ...frame, today, stylesheet }}>{children}</FrameContext.Provider>
  )
}
