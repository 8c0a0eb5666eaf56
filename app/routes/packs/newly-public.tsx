import { ListTable } from '../../ui/list-table.tsx'
import { Marked } from '../../ui/marked.tsx'

/** Every text that no release has shown before, word for word, with what may identify someone marked in it. */
export const NewlyPublic = ({ texts }: { texts: readonly { where: string; text: string }[] }) => (
  <ListTable
    caption="Newly public"
    captionHidden
    empty="No text becomes public that was not public before."
    rows={texts}
    rowKey={({ where, text }) => `${where} ${text}`}
    columns={[
      { header: 'Where', rowHeader: true, cell: ({ where }) => where },
      {
        header: 'Text',
        cell: ({ text }) => (
          <div className="app-prose">
            <Marked text={text} />
          </div>
        ),
      },
    ]}
  />
)
