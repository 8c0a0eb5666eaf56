import { useLoaderData } from '@remix-run/react'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Moment } from '../../ui/day.tsx'
import { Page } from '../../ui/page.tsx'
import { PaperBlocks } from '../../ui/paper.tsx'
import { published } from '../../web/published.ts'
import { changedAfter } from '../packs/changed-after.ts'
import { ChangedTable } from '../packs/changed-table.tsx'
import { releasedPaper } from '../packs/shown-pack.ts'
import { Downloads } from './downloads.tsx'
import { releasedPack } from './released-pack.ts'
import { toldPacks } from './told-packs.ts'

export const loader = published(shown => {
  const row = releasedPack(shown)
  const [pack] = toldPacks([row])
  if (pack === undefined) throw new Response(null, { status: 404 })
  if (pack.withdrawn) return { pack, hasPdf: false, blocks: [], changed: null }
  return {
    pack,
    hasPdf: shown.browser !== null,
    blocks: releasedPaper(shown.live, shown.editions, row)?.blocks ?? [],
    changed: shown.newest && changedAfter(shown.newest.db, row.releasedNumber ?? 0),
  }
})

export default function PublicPack() {
  const { pack, hasPdf, blocks, changed } = useLoaderData<typeof loader>()
  const { ref, title, releasedAt, withdrawn } = pack
  return (
    <Page
      title={`Papers for ${title}`}
      caption={ref}
      breadcrumbs={[{ text: 'What the council has published', href: '/public' }, { text: ref }]}
      wide
    >
      {releasedAt && (
        <p className="govuk-body">
          Published on <Moment value={releasedAt} />.
        </p>
      )}
      {withdrawn ? (
        <InsetText>
          These papers were withdrawn on <Moment value={withdrawn.at} />: {withdrawn.reason}
        </InsetText>
      ) : (
        <Downloads of={`/public/packs/${ref}`} hasPdf={hasPdf} />
      )}
      {changed && <ChangedTable rows={changed} />}
      <div id="pack">
        <PaperBlocks blocks={blocks} />
      </div>
    </Page>
  )
}
