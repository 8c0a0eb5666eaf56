import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { ToldClosure } from './told-closure.ts'

/** What the claim rested on, each piece to be opened. */
export function ClosureEvidence({ evidence }: { evidence: ToldClosure['evidence'] }) {
  return (
    <ListTable
      caption="Evidence that the claim rested on"
      rows={evidence}
      rowKey={({ ref }) => ref}
      empty="None."
      columns={[
        {
          header: 'Evidence',
          rowHeader: true,
          cell: ({ ref, title, supersededBy }) => (
            <>
              <Reference kind="evidence" to={ref} /> {title}
              {supersededBy !== null && (
                <>
                  , superseded by <Reference kind="evidence" to={supersededBy} />
                </>
              )}
            </>
          ),
        },
        {
          header: 'Open it',
          cell: ({ ref, fileName, link }) =>
            fileName === null ? (
              <a className="govuk-link" href={link ?? ''} rel="noreferrer">
                {link}
              </a>
            ) : (
              <a className="govuk-link" href={`/evidence/${ref}/file`} download>
                {fileName}
              </a>
            ),
        },
        {
          header: 'Attached',
          cell: ({ by, role, at }) => (
            <>
              {by}, {role.toLowerCase()}, <Moment value={at} />
            </>
          ),
        },
      ]}
    />
  )
}
