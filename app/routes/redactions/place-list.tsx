// Where the words were found: what becomes of each event, with the words marked.
import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Marked } from '../../ui/marked.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { ToldFile, ToldPart } from './told-places.ts'

export function PartTable({ parts }: { parts: readonly ToldPart[] }) {
  return (
    <ListTable
      caption="Events from which they are removed"
      rows={parts}
      rowKey={({ name }) => name}
      empty="From no event."
      columns={[
        {
          header: 'Event',
          rowHeader: true,
          cell: ({ number, what }) => (
            <>
              <Reference kind="event" to={number} /> {what}
            </>
          ),
        },
        { header: 'Recorded', cell: ({ at }) => <Moment value={at} /> },
        { header: 'What it says', cell: part => <Excerpts part={part} /> },
      ]}
    />
  )
}

export function Excerpts({
  part: { withheld, excerpts },
}: {
  part: Pick<ToldPart, 'withheld' | 'excerpts'>
}) {
  if (withheld) return 'Exempt or confidential matter'
  return excerpts.map((excerpt, at) => (
    <p key={at} className="govuk-body-s govuk-!-margin-bottom-1">
      <Marked text={excerpt} />
    </p>
  ))
}

export function FileTable({ files }: { files: readonly ToldFile[] }) {
  return (
    <ListTable
      caption="Files that are removed whole"
      rows={files}
      rowKey={({ sha256, of }) => `${sha256} ${of}`}
      empty="No file."
      columns={[
        { header: 'File', rowHeader: true, cell: ({ name }) => name },
        { header: 'Of', cell: ({ of }) => of },
      ]}
    />
  )
}
