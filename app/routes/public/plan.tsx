import { useLoaderData } from '@remix-run/react'
import { PaperBlocks } from '../../ui/paper.tsx'
import { published } from '../../web/published.ts'
import { sealNumbered } from '../packs/seal-numbered.ts'
import { planPaper } from './plan-paper.ts'
import { PublicPage } from './public-page.tsx'
import { publishedBy } from './published-by.ts'

export const loader = published(({ newest, live }) => ({
  release: publishedBy(newest),
  blocks:
    newest === null
      ? []
      : planPaper(newest.db, newest.day, sealNumbered(live, newest.release.releasedNumber)).blocks,
}))

export default function PublicPlan() {
  const { release, blocks } = useLoaderData<typeof loader>()
  return (
    <PublicPage title="The whole plan" release={release}>
      {release && (
        <p className="govuk-body">
          <a className="govuk-link" href="/public/plan/file" download>
            Download as a Word file
          </a>
        </p>
      )}
      <PaperBlocks blocks={blocks} />
    </PublicPage>
  )
}
