import type { ReactNode } from 'react'
import type { Instant } from '../../domain/day.ts'
import { Moment } from '../../ui/day.tsx'
import { Page } from '../../ui/page.tsx'

export interface PublishedBy {
  pack: string
  meeting: string
  at: Instant
}

interface PublicPageProps {
  title: string
  caption?: string | undefined
  /** The release that the page shows; null before there is one. */
  release: PublishedBy | null
  children: ReactNode
}

/** A page for anyone: where it leads, and as at when it speaks. */
export function PublicPage({ title, caption, release, children }: PublicPageProps) {
  return (
    <Page
      title={title}
      caption={caption}
      breadcrumbs={[{ text: 'What the council has published', href: '/public' }, { text: title }]}
      wide
    >
      <AsPublished release={release} />
      {children}
    </Page>
  )
}

export function AsPublished({ release }: { release: PublishedBy | null }) {
  if (release === null) return <p className="govuk-body">Nothing has been published yet.</p>
  return (
    <p className="govuk-body">
      As published on <Moment value={release.at} /> with the{' '}
      <a className="govuk-link" href={`/public/packs/${release.pack}`}>
        papers for {release.meeting}
      </a>
      . What happened since is published with the next papers.
    </p>
  )
}
