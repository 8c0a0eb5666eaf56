import { isRouteErrorResponse, Links, Meta, Outlet, useRouteError } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { RequestId } from './request-id.ts'
import stylesUrl from './ui/styles.scss?url'
import { isOurFault, wordingFor } from './web/status-wording.ts'

export const links = () => [{ rel: 'stylesheet', href: stylesUrl }]

export default function Root() {
  return (
    <Document>
      <Meta />
      <Outlet />
    </Document>
  )
}

/** Every error, worded by its status alone: neither Remix's own text nor an exception's reaches a page. */
export function ErrorBoundary() {
  const error = useRouteError()
  const requestId = useContext(RequestId)
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { title, paragraphs } = wordingFor(status)
  return (
    <Document title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
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
    </Document>
  )
}

function Document({ title = 'ILACS Tracker', children }: { title?: string; children: ReactNode }) {
  return (
    <html lang="en" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <Links />
      </head>
      <body className="govuk-template__body">
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper">{children}</main>
        </div>
      </body>
    </html>
  )
}
