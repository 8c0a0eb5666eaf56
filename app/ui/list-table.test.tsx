import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ListTable, type ListColumn } from './list-table.tsx'

const columns: ListColumn<{ ref: string; updates: number }>[] = [
  { header: 'Action', rowHeader: true, cell: row => row.ref },
  { header: 'Updates', numeric: true, cell: row => row.updates },
]

const drawn = (rows: { ref: string; updates: number }[]) =>
  renderToStaticMarkup(
    <ListTable caption="Actions" columns={columns} rows={rows} rowKey={row => row.ref} empty="No actions." />,
  )

it('every value carries its column’s name, for when the table becomes cards', () => {
  expect(drawn([{ ref: 'A-001', updates: 7 }])).toContain(
    '<th scope="row" class="govuk-table__header" data-label="Action">A-001</th>' +
      '<td class="govuk-table__cell govuk-table__cell--numeric" data-label="Updates">7</td>',
  )
})

it('says in words that there is nothing, and draws no empty table', () => {
  expect(drawn([])).toBe('<p class="govuk-body">No actions.</p>')
})

it('one of numbers keeps its shape, and scrolls in a region that the keyboard reaches by its name', () => {
  const html = renderToStaticMarkup(
    <ListTable
      caption="Actions"
      columns={columns}
      rows={[{ ref: 'A-001', updates: 7 }]}
      rowKey={row => row.ref}
      empty=""
      keepsShape
    />,
  )
  expect(html).toMatch(/^<div class="app-scroll" role="region" aria-label="Actions" tabindex="0"><table/i)
  expect(html).not.toContain('app-list-table')
})
