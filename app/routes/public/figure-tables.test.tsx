import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FigureTables } from './figure-tables.tsx'
import type { ShownFigure } from './shown-figures.ts'

const figure: ShownFigure = {
  ref: 'OB-0001',
  period: 'May 2022',
  of: '',
  value: '21.0',
  numerator: '1,260',
  denominator: '60',
  standing: 'Final',
  version: 'Version 1',
  source: '',
  note: '',
}
const drawn = (figures: ShownFigure[]) =>
  renderToStaticMarkup(<FigureTables tables={[{ caption: 'The whole', by: 'none', figures }]} />)

it('figures keep the shape of their table on a small screen, unless there are notes to read', () => {
  expect(drawn([figure])).toContain('aria-label="The whole"')
  expect(drawn([figure, { ...figure, note: 'One team had been left out' }])).toContain('app-list-table')
})
