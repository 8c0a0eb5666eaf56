import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { MeansTable } from './means-table.tsx'

it('an average that is withheld is said to be, and not “c cases”', () => {
  const withheld = {
    ref: 'OB-0001',
    measure: 'M-01',
    name: 'Average caseload',
    value: 'c',
    unit: 'cases for each worker',
    numerator: null,
    denominator: null,
    counting: 'All roles',
  }
  const html = renderToStaticMarkup(<MeansTable caption="Averages" means={[withheld]} />)
  expect(html).toContain('Average, by this measure">Withheld<')
  expect(html).not.toContain('cases for each worker')
})
