import type { ReactNode } from 'react'
import type { Instant } from '../../domain/day.ts'
import { Moment } from '../../ui/day.tsx'
import type { Crumb } from '../../ui/govuk/breadcrumbs.tsx'
import { Page } from '../../ui/page.tsx'

export interface PublishedBy {
  pack: string
  meeting: string
  at: Instant
}

interface PublicPageProps {
  title: string
  caption?: string | undefined
  /** The pages between what is published and this one. */
  under?: readonly Crumb[] | undefined
  /** The release that the page shows; null before there is one. */
  release: PublishedBy | null
  children: ReactNode
}

export const publicMeasuresCrumb: Crumb = { text: 'What the council measures', href: '/public/measures' }

/** A page for anyone: where it leads, and as at when it speaks. */
export function PublicPage({ title, caption, under = [], release, children }: PublicPageProps) {
  return (
    <Page
      title={title}
      caption={caption}
      breadcrumbs={[{ text: 'What the council has published', href: '/public' }, ...under, { text: title }]}
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
