import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { subjectKinds } from '../../domain/history.ts'
import type { Subject } from '../../domain/permission.ts'
import { Page } from '../../ui/page.tsx'
import { guarded } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import { historyOf } from '../../../db/read/history.ts'
import { namesOf } from '../../../db/read/names.ts'
import { beforeOf } from './before.ts'
import { Older } from './older.tsx'
import { told } from './told.ts'
import { ToldTimeline } from './told-timeline.tsx'

const params = z.object({ kind: z.enum(subjectKinds), ref: z.string().max(80) })

/** A record that nothing ever happened to is none. */
function hasHistory({ db }: Edition, { kind, ref }: z.infer<typeof params>): Subject | null {
  return historyOf(db, { kind, ref }, Number.MAX_SAFE_INTEGER).length === 0 ? null : {}
}

export const loader = guarded(
  { deed: 'read-history', params, on: hasHistory },
  ({ edition: { db }, params, url }) => {
    const names = namesOf(db)
    return {
      ref: params.ref,
      name: names.get(params.ref)?.name ?? params.ref,
      entries: historyOf(db, params, beforeOf(url)).map(event => told(event, names)),
      url: url.pathname + url.search,
    }
  },
)

export default function RecordHistory() {
  const { name, ref, entries, url } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`History of ${name}`}
      caption={name === ref ? undefined : ref}
      breadcrumbs={[{ text: 'History', href: '/history' }]}
    >
      <ToldTimeline entries={entries} />
      <Older entries={entries} url={url} />
    </Page>
  )
}
