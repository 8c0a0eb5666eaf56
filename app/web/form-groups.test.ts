import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { day, text } from '../domain/form.ts'
import { readForm } from './forms.ts'

const Form = z.object({
  title: text('a title'),
  began: day('Date it began'),
  points: z.record(z.string(), z.object({ text: text('the words'), due: day('Due date') })).default({}),
})

function fields(entries: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.append(name, value)
  return form
}
const right = { title: 'Leaders', 'began-day': '21', 'began-month': '2', 'began-year': '2022' }
const point = (at: number, words: string) => ({
  [`points.${String(at)}.text`]: words,
  [`points.${String(at)}.due-day`]: '1',
  [`points.${String(at)}.due-month`]: '9',
  [`points.${String(at)}.due-year`]: '2022',
})

describe('a form', () => {
  it('puts the parts of a date, and the fields of each of a group, together', () => {
    const read = readForm(fields({ ...right, ...point(0, 'Plans'), ...point(10, 'Supervision') }), Form)
    expect(read).toMatchObject({
      value: {
        title: 'Leaders',
        began: '2022-02-21',
        points: {
          0: { text: 'Plans', due: '2022-09-01' },
          10: { text: 'Supervision', due: '2022-09-01' },
        },
      },
    })
  })

  it('names a problem by the very field, and gives back all that was typed', () => {
    const typed = { ...right, 'began-day': '31', ...point(0, 'Plans'), ...point(1, '') }
    expect(readForm(fields(typed), Form)).toEqual({
      form: {
        typed,
        problems: [
          { field: 'began', message: 'Date it began must be a real date' },
          { field: 'points.1.text', message: 'Enter the words' },
        ],
      },
    })
  })

  it.for(['__proto__.polluted', 'constructor.prototype.polluted', 'points', 'title.more', '.', ''])(
    'takes no harm from a field called %j',
    name => {
      readForm(fields({ ...right, [name]: 'yes' }), Form)
      expect({}).not.toHaveProperty('polluted')
    },
  )
})
