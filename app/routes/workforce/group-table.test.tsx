import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { disputedWorkers } from '../../../e2e/world/caseload-dispute.ts'
import { Day } from '../../domain/day.ts'
import { publishedTable } from '../../domain/workforce.ts'
import { GroupTable } from './group-table.tsx'

const terms = { on: Day.parse('2022-05-31'), caseLimit: 25, smallNumberLimit: 6 }
const html = renderToStaticMarkup(
  <GroupTable groups={publishedTable(disputedWorkers, terms, [], [])} {...terms} />,
)
const cellsOf = (row: string) =>
  [
    ...(html.match(new RegExp(`<tr[^>]*><th[^>]*>${row}</th>.*?</tr>`))?.[0] ?? '').matchAll(
      /<td[^>]*>(.*?)</g,
    ),
  ].map(([, cell]) => cell)

it('each cell of a count says one thing: a number, withheld, not published, or nobody', () => {
  expect(cellsOf('Social worker')).toEqual([
    '22',
    '22',
    '21',
    '880',
    '40.0',
    '23.3',
    '47.0',
    '49.8',
    '52',
    '15',
  ])
  expect(cellsOf('Senior manager')).toEqual(['0', '0', '0', '0', '–', '–', '–', '–', '–', '0'])
  expect(cellsOf('All roles, agency workers only').slice(0, 2)).toEqual(['x', '8'])
})

it('the signs are explained once under it, and an average by head is called so', () => {
  for (const sign of [
    'c: withheld',
    'x: not published',
    '–: nobody in the group',
    'scope="col" class="govuk-table__header govuk-table__header--numeric">Cases for each worker, by head<',
  ])
    expect(html.split(sign), sign).toHaveLength(2)
  expect(html).not.toContain('QUARTILE')
})
