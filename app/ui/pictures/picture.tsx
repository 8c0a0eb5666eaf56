// A picture with its heading, the sentence that says what it shows, and a table of the same numbers.
import { Details } from '../govuk/details.tsx'
import { Table } from '../govuk/table.tsx'
import { Scroll } from '../scroll.tsx'
import type { Drawings, Drawn } from './drawn.ts'

/** All that a picture's function gives: the same numbers drawn, said and listed. */
export interface PictureMatter {
  /** Null where there is nothing to draw: the sentence says it, and the table where it has rows. */
  drawings: Drawings | null
  sentence: string
  table: { columns: { text: string; numeric?: boolean }[]; rows: string[][] }
}

interface PictureProps extends PictureMatter {
  /** Its own on the page. */
  id: string
  title: string
}

export function Picture({ id, title, drawings, sentence, table }: PictureProps) {
  const sentenceId = `${id}-sentence`
  return (
    <figure className="app-picture" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      <figcaption className="govuk-body" id={sentenceId}>
        {sentence}
      </figcaption>
      {drawings && (
        <>
          <Drawing name="app-picture__wide" drawn={drawings.wide} labelledBy={sentenceId} />
          <Drawing name="app-picture__narrow" drawn={drawings.narrow} labelledBy={sentenceId} />
          <Details
            summary={
              <>
                The same numbers as a table<span className="govuk-visually-hidden">: {title}</span>
              </>
            }
          >
            <Scroll label={`Numbers: ${title}`}>
              <Table {...table} caption={title} captionSize="s" firstCellIsHeader />
            </Scroll>
          </Details>
        </>
      )}
      {drawings === null && table.rows.length > 0 && <Table {...table} firstCellIsHeader />}
    </figure>
  )
}

function Drawing({ name, drawn, labelledBy }: { name: string; drawn: Drawn; labelledBy: string }) {
  return (
    <svg
      className={name}
      role="img"
      aria-labelledby={labelledBy}
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      width={drawn.width}
      height={drawn.height}
      fill="currentColor"
      fontSize={14}
      textAnchor="middle"
      dangerouslySetInnerHTML={{ __html: drawn.markup }}
    />
  )
}
