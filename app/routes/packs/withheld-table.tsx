import { ListTable } from '../../ui/list-table.tsx'

interface Withheld {
  what: string
  why: string
  href: string
}

export const WithheldTable = ({ rows }: { rows: readonly Withheld[] }) => (
  <ListTable
    caption="Withheld from the public"
    captionHidden
    empty="Nothing is withheld: no inspection is under embargo, and no part is exempt or confidential."
    rows={rows}
    rowKey={({ what }) => what}
    columns={[
      {
        header: 'What',
        rowHeader: true,
        cell: ({ what, href }) => (
          <a className="govuk-link" href={href}>
            {what}
          </a>
        ),
      },
      { header: 'Why', cell: ({ why }) => why },
    ]}
  />
)
