import { expect, test } from 'vitest'
import { readForm } from '../../web/forms.ts'
import { TypedFigures } from './figures-form.ts'

function read(typed: Record<string, string>) {
  const fields = new FormData()
  for (const [name, value] of Object.entries({ version: '1', ...typed })) fields.set(name, value)
  return readForm(fields, TypedFigures)
}

test('all that is wrong with figures is told at once, in the order of the form', () => {
  const wrong = read({
    numerator: '12',
    denominator: '0',
    by: 'team',
    lines: 'East; many; 20\nWest; 3; 0',
    ...{ 'to-day': '31', 'to-month': '2', 'to-year': '2022' },
  })
  const problems = 'form' in wrong ? wrong.form.problems : []
  expect(problems.map(({ field }) => field)).toEqual(['to', 'denominator', 'lines', 'standing'])
  expect(problems.map(({ message }) => message).join('\n')).toMatch(
    /real date\nThe denominator is 0.*\nLine 1: .* Line 2: The denominator is 0.*\nChoose whether/,
  )
})

test('the whole and its parts are of the same period, which is a day where no first day is given', () => {
  const right = read({
    ...{ 'to-day': '30', 'to-month': '9', 'to-year': '2022', standing: 'final' },
    ...{ numerator: '1,010', denominator: '50.5', by: 'team', lines: 'East; 400; 20' },
  })
  const period = { from: '2022-09-30', to: '2022-09-30' }
  expect('value' in right && right.value).toMatchObject({
    version: 1,
    lines: [
      { period, breakdown: { by: 'none', of: '' }, numerator: 1010, denominator: 50.5, value: null },
      { period, breakdown: { by: 'team', of: 'East' }, numerator: 400, denominator: 20 },
    ],
    standing: 'final',
    source: '',
    note: '',
  })
})
