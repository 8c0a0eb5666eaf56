import { expect, test } from 'vitest'
import { exceptionsIn, handsApart } from './separation.ts'

const steps = (claimed: string, endorsed: string | null, verified: string, approved: string) => [
  { type: 'completion-claimed', by: claimed } as const,
  ...(endorsed === null ? [] : [{ type: 'claim-endorsed', by: endorsed } as const]),
  { type: 'claim-verified', by: verified } as const,
  { type: 'completion-approved', by: approved } as const,
]
const wordsOf = (...hands: Parameters<typeof steps>) =>
  exceptionsIn([{ of: 'C-001', href: '/', apart: handsApart(steps(...hands), []) }]).map(({ words }) => words)

test('three hands are no exception, endorsed or not', () => {
  expect(wordsOf('P-1', null, 'P-2', 'P-3')).toEqual([])
  expect(wordsOf('P-1', 'P-2', 'P-2', 'P-3')).toEqual([])
})

test('every two parts that one person took are named', () => {
  expect(wordsOf('P-1', null, 'P-1', 'P-3')).toEqual(['claimed and verified by the same person'])
  expect(wordsOf('P-1', 'P-1', 'P-2', 'P-3')).toEqual(['claimed and endorsed by the same person'])
  expect(wordsOf('P-1', null, 'P-2', 'P-1')).toEqual(['claimed and recorded as approved by the same person'])
  expect(wordsOf('P-1', null, 'P-2', 'P-2')).toEqual(['verified and recorded as approved by the same person'])
})

test('whoever attached evidence may claim on it, but verifying it is an exception, named once for each person', () => {
  const evidenced = ['P-1', 'P-2', 'P-2'].map(by => ({ by }))
  const apart = handsApart(steps('P-1', null, 'P-2', 'P-3'), evidenced)
  expect(exceptionsIn([{ of: 'C-001', href: '/', apart }])).toEqual([
    { of: 'C-001', href: '/', words: 'evidenced and verified by the same person', by: 'P-2' },
  ])
})
