import { isRouteErrorResponse, Outlet, useRouteError } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { Around } from './around.ts'
import { Day } from './domain/day.ts'
import { FrameContext } from './ui/frame.tsx'
import { Page } from './ui/page.tsx'
import { SessionEnded } from './ui/session-ended.tsx'
import stylesheet from './ui/styles.scss?url'
import { isOurFault, wordingFor } from './web/status-wording.ts'

export default function Root() {
  return (
    <Framed>
      <Outlet />
    </Framed>
  )
}

/** Every error, worded by its status alone: neither Remix's own text nor an exception's reaches a page. */
export function ErrorBoundary() {
  const error = useRouteError()
  const { requestId } = useContext(Around)
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (isRouteErrorResponse(error) && status === 401) {
    const kept: unknown = error.data
    return (
      <Framed>
        <SessionEnded kept={kept} />
      </Framed>
    )
  }
  const { title, paragraphs } = wordingFor(status, isRouteErrorResponse(error) ? error.data : undefined)
  return (
    <Framed>
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

function Framed({ children }: { children: ReactNode }) {
  const { frame } = useContext(Around)
  const today = frame?.today ?? Day.parse('1990-01-01')
  return (
    <FrameContext.Provider value={{ ...bare, ...frame, today, stylesheet }}>{children}</FrameContext.Provider>
  )
}
