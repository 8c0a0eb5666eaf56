import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { day, optionalDay, optionalText, text, ticked } from '../domain/form.ts'
import { readForm, refusedForm } from './forms.ts'

const schema = z.object({
  title: text('a title', 20),
  detail: optionalText('detail'),
  due: day('Due date'),
  start: optionalDay('Start date'),
  points: ticked(z.string()),
})

function form(...fields: [string, string][]) {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}
const due: [string, string][] = [
  ['due-day', '31'],
  ['due-month', '3'],
  ['due-year', '2026'],
]

describe('reading a form', () => {
  it('gives the values its schema makes of what was typed', () => {
    expect(
      readForm(form(['title', ' Review '], ['points', 'a'], ['points', 'b'], ...due), schema),
    ).toMatchObject({
      value: { title: 'Review', detail: null, due: '2026-03-31', start: null, points: ['a', 'b'] },
    })
  })

  it('takes one ticked box as a list of one, and none as an empty list', () => {
    expect(readForm(form(['title', 'x'], ['points', 'a'], ...due), schema)).toMatchObject({
      value: { points: ['a'] },
    })
    expect(readForm(form(['title', 'x'], ...due), schema)).toMatchObject({ value: { points: [] } })
  })

  it('says one problem a field, and keeps everything that was typed, 31 February too', () => {
    const typed = form(
      ['title', ''],
      ['detail', 'Long thoughts'],
      ['due-day', '31'],
      ['due-month', '2'],
      ['due-year', '2026'],
    )
    expect(readForm(typed, schema)).toEqual({
      form: {
        typed: { title: '', detail: 'Long thoughts', 'due-day': '31', 'due-month': '2', 'due-year': '2026' },
        problems: [
          { field: 'title', message: 'Enter a title' },
          { field: 'due', message: 'Due date must be a real date' },
        ],
      },
    })
  })

  it('counts a line break as one character, as the page does', () => {
    expect(readForm(form(['title', `${'x'.repeat(18)}\r\ny`], ...due), schema)).toHaveProperty('value')
    expect(readForm(form(['title', 'x'.repeat(21)], ...due), schema)).toMatchObject({
      form: { problems: [{ field: 'title', message: 'A title must be 20 characters or less' }] },
    })
  })

  it('cannot be led to an object’s own workings by a field’s name', () => {
    const { value } = z
      .object({ value: z.unknown() })
      .parse(readForm(form(['title', 'x'], ['__proto__', 'y'], ...due), schema))
    expect(value).toMatchObject({ title: 'x' })
  })

  it('shows a refusal at the field it names, or at the one given', () => {
    expect(refusedForm({}, { refused: 'in-the-future', field: 'speaksOf' }, 'text').problems[0]?.field).toBe(
      'speaksOf',
    )
    expect(refusedForm({}, { refused: 'nothing-changed' }, 'text').problems[0]?.field).toBe('text')
  })
})
