import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import type { ToldPack } from './told-packs.ts'

export const PackList = ({ packs }: { packs: readonly ToldPack[] }) => (
  <ListTable
    caption="Papers for meetings"
    captionHidden
    empty="No papers have been published yet."
    rows={packs}
    rowKey={({ ref }) => ref}
    columns={[
      {
        header: 'Meeting',
        rowHeader: true,
        cell: ({ ref, title }) => (
          <a className="govuk-link" href={`/public/packs/${ref}`}>
            {title}
          </a>
        ),
      },
      { header: 'Papers', cell: ({ ref }) => ref },
      { header: 'Published', cell: ({ releasedAt }) => releasedAt && <Moment value={releasedAt} /> },
      {
        header: 'Standing',
        cell: ({ withdrawn }) =>
          withdrawn === null ? (
            'Published'
          ) : (
            <>
              Withdrawn, <Moment value={withdrawn.at} />: {withdrawn.reason}
            </>
          ),
      },
    ]}
  />
)
