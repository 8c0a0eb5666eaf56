import { describe, expect, it } from 'vitest'
import { unanswered } from './unanswered.ts'

const points = [
  { ref: 'ILACS-2022-01', parent: null },
  { ref: 'ILACS-2022-02', parent: null },
  { ref: 'ILACS-2022-02.1', parent: 'ILACS-2022-02' },
  { ref: 'ILACS-2022-02.2', parent: 'ILACS-2022-02' },
]
const left = (...answered: string[]) => unanswered(points, new Set(answered)).map(({ ref }) => ref)

describe('the points no action answers', () => {
  it('are all of them where there is no action', () => {
    expect(left()).toEqual(points.map(({ ref }) => ref))
  })
  it('are not the parts of a point that an action answers as a whole', () => {
    expect(left('ILACS-2022-02')).toEqual(['ILACS-2022-01'])
  })
  it('are not a point all of whose parts are answered, but one with a part left', () => {
    expect(left('ILACS-2022-02.1', 'ILACS-2022-02.2')).toEqual(['ILACS-2022-01'])
    expect(left('ILACS-2022-02.1')).toEqual(['ILACS-2022-01', 'ILACS-2022-02', 'ILACS-2022-02.2'])
  })
})
