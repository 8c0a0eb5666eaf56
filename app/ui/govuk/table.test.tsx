import { z } from 'zod'
import { contentOf, drawsAsFixtures } from './fixtures.testing.ts'
import { Table } from './table.tsx'

const cell = z
  .strictObject({
    text: z.coerce.string().optional(),
    html: z.string().optional(),
    format: z.literal('numeric').optional(),
  })
  .transform(({ format, ...text }) => ({
    text: contentOf(text),
    numeric: format === 'numeric',
  }))

const captionSize = z
  .templateLiteral(['govuk-table__caption--', z.enum(['s', 'm', 'l', 'xl'])])
  .transform(className => className.slice('govuk-table__caption--'.length))
  .pipe(z.enum(['s', 'm', 'l', 'xl']))

drawsAsFixtures('table', {
  options: z.strictObject({
    caption: z.string().optional(),
    captionClasses: captionSize.optional(),
    head: z.array(cell).optional(),
    rows: z.array(z.array(cell)),
    firstCellIsHeader: z.boolean().optional(),
    classes: z.literal('govuk-table--small-text-until-tablet').optional(),
  }),
  draw: ({ caption, captionClasses, head, rows, firstCellIsHeader, classes }) => (
    <Table
      caption={caption}
      captionSize={captionClasses}
      columns={head}
      rows={rows.map(cells => cells.map(({ text }) => text))}
      firstCellIsHeader={firstCellIsHeader}
      small={classes !== undefined}
    />
  ),
})
