import { expect, test } from 'vitest'
import { Day } from '../../domain/day.ts'
import { frameworks, gradeSteps } from '../../domain/framework.ts'
import { judgementHistory, judgementSentence, type Graded } from '../../domain/pictures/judgements.ts'
import { judgementsPicture } from './judgements.ts'
import { seenIn } from './read-back.testing.ts'

function graded(ref: string, ended: string, framework: string, grades: (string | null)[]): Graded {
  const areas = frameworks.find(({ key }) => key === framework)?.areas ?? []
  const judgements = areas.map(({ key, name }, at) => ({ area: key, name, grade: grades[at] ?? null }))
  return { ref, ended: Day.parse(ended), judgements }
}
const history = judgementHistory(
  [
    graded('ILACS-2026', '2026-06-05', 'ilacs-2026', ['good', 'requires-improvement', 'good', null]),
    graded('ILACS-2018', '2018-11-02', 'ilacs-2018', ['requires-improvement', 'good', 'outstanding', 'good']),
  ],
  gradeSteps,
)

test('says what the newest inspection judged, and how that stands against the one before', () => {
  expect(judgementSentence(history)).toBe(
    'ILACS-2026, which ended on 5 June 2026: Good in 2 areas and Requires improvement to be good in 1 area. ' +
      'Of 2 areas judged there and at ILACS-2018, the inspection before: 1 better, 0 the same, 1 worse.',
  )
  expect(judgementSentence(judgementHistory([], gradeSteps))).toBe(
    'No inspection with judgements is recorded yet.',
  )
})

test.each(['wide', 'narrow'] as const)(
  'the %s picture has the grades of its table, and none where none was given',
  async sheet => {
    const { drawings, table } = await judgementsPicture(history)
    if (drawings === null) throw new Error('Nothing is drawn')
    const seen = seenIn(drawings[sheet])
    const words = seen.filter(({ name }) => name === 'text')
    const columns = words.filter(({ text }) => /20(18|26)$/.test(text)).map(({ x }) => x)
    const titles = words.filter(({ text }) => table.rows.some(([area]) => area === text.replace('\n', ' ')))
    const grades = words.filter(({ text }) => /^(Outstanding|Good|Requires|Inadequate)/.test(text))
    const seenGrades = seen
      .filter(({ name }) => name === 'circle')
      .map(({ x, y }) => ({
        area: titles
          .filter(title => title.y < y)
          .at(-1)
          ?.text.replace('\n', ' '),
        column: columns.indexOf(x),
        grade: grades.find(word => word.y === y)?.text.replace('\n', ' '),
      }))
    const told = table.rows.flatMap(([area, ...grades]) =>
      grades.flatMap((grade, column) =>
        grade === 'No grade'
          ? []
          : { area, column, grade: sheet === 'narrow' ? grade.replace(' to be good', '') : grade },
      ),
    )
    expect(told).toHaveLength(7)
    expect(seenGrades).toEqual(told)
  },
)

test('one inspection is said and listed, and not drawn', async () => {
  const only = judgementHistory(
    [graded('ILACS-2026', '2026-06-05', 'ilacs-2026', ['good', 'good'])],
    gradeSteps,
  )
  const { drawings, sentence, table } = await judgementsPicture(only)
  expect(drawings).toBeNull()
  expect(sentence).toContain('Good in 2 areas')
  expect(table.rows[0]?.[1]).toBe('Good')
})
