import { useLoaderData } from '@remix-run/react'
import { PaperBlocks } from '../../ui/paper.tsx'
import { published } from '../../web/published.ts'
import { sealNumbered } from '../packs/seal-numbered.ts'
import { Downloads } from './downloads.tsx'
import { planPaper } from './plan-paper.ts'
import { PublicPage } from './public-page.tsx'
import { publishedBy } from './published-by.ts'

export const loader = published(({ newest, live, browser }) => ({
  release: publishedBy(newest),
  hasPdf: browser !== null,
  blocks:
    newest === null
      ? []
      : planPaper(newest.db, newest.day, sealNumbered(live, newest.release.releasedNumber)).blocks,
}))

export default function PublicPlan() {
  const { release, hasPdf, blocks } = useLoaderData<typeof loader>()
  return (
    <PublicPage title="The whole plan" release={release}>
      {release && <Downloads of="/public/plan" hasPdf={hasPdf} />}
      <PaperBlocks blocks={blocks} />
    </PublicPage>
  )
}
