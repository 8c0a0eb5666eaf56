import { expect, test } from 'vitest'
import { Day } from '../../../app/domain/day.ts'
import { add, memoryLibrary, sha256Of, told } from '../library.testing.ts'
import { alikeElsewhere } from './alike.ts'
import { wordsThatMatter } from './matters.ts'

const on = (began: string) => ({
  began: Day.parse(began),
  inspectionDates: began,
  published: Day.parse(began),
})
const others = [
  'Pathway plans for care leavers.',
  'Feedback to professionals who refer.',
  'Life-story work.',
  'Chronologies.',
  'Sufficiency of homes.',
  'Return home interviews.',
  'Private fostering.',
  'Audits of cases.',
]

function library() {
  const library = memoryLibrary()
  add(
    library,
    'elm-1.pdf',
    told({ ...on('2019-06-10'), points: ['Contingency planning in written plans.', ...others] }),
  )
  add(
    library,
    'elm-letter.pdf',
    told({
      ...on('2021-01-10'),
      kind: 'focused-visit',
      overall: null,
      points: ['Contingency planning in plans.'],
    }),
  )
  add(
    library,
    'elm-2.pdf',
    told({ ...on('2023-03-01'), overall: ['outstanding', 'Outstanding'], points: ['Supervision.'] }),
  )
  add(
    library,
    'nor-1.pdf',
    told({
      ...on('2020-01-13'),
      localAuthority: 'Norhaven',
      points: ['Written plans that name a contingency.'],
    }),
  )
  add(
    library,
    'ours.pdf',
    told({ ...on('2022-01-10'), localAuthority: 'Aldermere', points: ['Contingency planning.'] }),
  )
  return library
}
const text =
  'The quality of contingency planning in children’s written plans. (outcome 2, national framework)'
const asked = { text, except: 'Aldermere', asAt: null }

test('the most alike come first, never our own, and what shares no word that matters not at all', () => {
  const found = alikeElsewhere(library(), asked)
  expect(found.map(({ sha256 }) => sha256).sort()).toEqual(
    [sha256Of('elm-1.pdf'), sha256Of('elm-letter.pdf'), sha256Of('nor-1.pdf')].sort(),
  )
  expect(found[0]?.council).toBe('Elmbrook')
  const ranks = found.map(({ likeness }) => likeness)
  expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
})

test('each has its grade then, the grade at the next inspection with grades, and where it was asked for again', () => {
  const found = alikeElsewhere(library(), asked)
  const of = (name: string) => found.find(({ sha256 }) => sha256 === sha256Of(name))
  expect(of('elm-1.pdf')).toMatchObject({
    overall: 'Good',
    next: { sha256: sha256Of('elm-2.pdf'), overall: 'Outstanding' },
    again: { sha256: sha256Of('elm-letter.pdf'), text: 'Contingency planning in plans.' },
  })
  expect(of('elm-letter.pdf')).toMatchObject({ overall: null, next: { overall: 'Outstanding' }, again: null })
  expect(of('nor-1.pdf')).toMatchObject({ next: null, again: null })
})

test('one shared word is not enough where the point has several', () => {
  expect(alikeElsewhere(library(), { ...asked, text: 'Chronologies for adopters.' })).toEqual([])
})

test('on a past day nothing of a later report is known', () => {
  const found = alikeElsewhere(library(), { ...asked, asAt: Day.parse('2020-12-31') })
  const [elm] = found.filter(({ council }) => council === 'Elmbrook')
  expect(elm).toMatchObject({ next: null, again: null })
})

test('words of the genre and the national framework’s tag do not matter', () => {
  expect(wordsThatMatter(text)).toEqual(['contingency', 'planning', 'written', 'plans'])
  expect(alikeElsewhere(library(), { ...asked, text: 'The quality of services for children.' })).toEqual([])
})
