// The document around a page: head, header, navigation and foot, the same for every page.
import { type ReactNode } from 'react'
import { AsAtForm } from './as-at.tsx'
import { useFrame } from './frame.tsx'
import { Footer } from './govuk/footer.tsx'
import { Header } from './govuk/header.tsx'
import { PhaseBanner } from './govuk/phase-banner.tsx'
import { ServiceNavigation } from './govuk/service-navigation.tsx'
import { SkipLink } from './govuk/skip-link.tsx'
import { SignedIn } from './signed-in.tsx'

interface DocumentProps {
  title: string
  /** The modules that help with a form are wanted. */
  hasForm: boolean
  children: ReactNode
}

const formModules = ['count-characters', 'upload-progress', 'warn-before-leaving']

export function Document({ title, hasForm, children }: DocumentProps) {
  const { service, council, stylesheet, phase, person, navigation, url } = useFrame()
  const [path = '/'] = url.split('?')
  const modules = ['keep-draft', ...(hasForm ? formModules : [])]
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <title>{`${title} - ${service} - ${council}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#0b4144" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
        {modules.map(name => (
          <script key={name} type="module" src={`/${name}.js`} />
        ))}
      </head>
      <body className="govuk-template__body" data-person={person?.id}>
        <SkipLink href="#main-content" text="Skip to main content" />
        <header className="govuk-template__header">
          <Header href="/">{council}</Header>
          <ServiceNavigation
            serviceName={service}
            serviceHref="/"
            navigation={navigation.map(({ text, href, areas }) => ({
              text,
              href,
              current: href === path,
              active: areas.some(area => path === area || path.startsWith(`${area}/`)),
            }))}
            end={person && <SignedIn name={person.name} />}
          />
          {phase && <PhaseBanner tag={phase.tag}>{phase.text}</PhaseBanner>}
        </header>
        <div className="govuk-width-container">{children}</div>
        <footer className="govuk-template__footer">
          {person && <AsAtForm />}
          <Footer>{`${service} for ${council}`}</Footer>
        </footer>
      </body>
    </html>
  )
}
