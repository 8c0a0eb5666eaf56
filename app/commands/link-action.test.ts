import { describe, expect, it } from 'vitest'
import { pointsOf } from '../../db/read/action-parts.ts'
import { people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { linkAction } from './link-action.ts'
import { unlinkAction } from './unlink-action.ts'

const link = (council: SmallCouncil, point: string, action = 'A-001') =>
  council.orders(people.planManager, 'link-action', linkAction, { action, point })
const unlink = (council: SmallCouncil, point: string, action = 'A-001') =>
  council.orders(people.planManager, 'link-action', unlinkAction, {
    action,
    point,
    reason: 'Answers another',
  })
const points = ({ db }: SmallCouncil) => pointsOf(db, 'A-001').map(({ ref }) => ref)

describe('an action and the points it answers', () => {
  it('are linked many to many, and parted again for a reason', () => {
    const council = smallCouncil()
    link(council, 'ILACS-2022-02')
    expect(points(council)).toEqual(['ILACS-2022-01', 'ILACS-2022-02'])
    expect(unlink(council, 'ILACS-2022-01')).toMatchObject({
      events: [{ says: { reason: 'Answers another' } }],
    })
    expect(points(council)).toEqual(['ILACS-2022-02'])
  })

  it('are not linked twice, not to a point that was removed or is unknown, nor once withdrawn', () => {
    const council = smallCouncil()
    expect(link(council, 'ILACS-2022-01')).toEqual({ refused: 'already-linked', field: 'point' })
    expect(link(council, 'ILACS-2022-99')).toEqual({ refused: 'not-found', field: 'point' })
    expect(link(council, 'ILACS-2022-02', 'A-999')).toEqual({ refused: 'not-found' })
    council.happens(people.planManager, [
      { type: 'point-removed', says: { point: 'ILACS-2022-02', reason: 'Read twice' } },
    ])
    expect(link(council, 'ILACS-2022-02')).toEqual({ refused: 'point-removed', field: 'point' })
    council.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-001', reason: 'Twice' } },
    ])
    expect(link(council, 'ILACS-2022-02')).toEqual({ refused: 'action-withdrawn' })
    expect(unlink(council, 'ILACS-2022-01')).toEqual({ refused: 'action-withdrawn' })
  })

  it('are not parted where they were not linked', () => {
    const council = smallCouncil()
    expect(unlink(council, 'ILACS-2022-02')).toEqual({ refused: 'not-linked', field: 'point' })
    expect(unlink(council, 'ILACS-2022-01', 'A-999')).toEqual({ refused: 'not-found' })
  })
})
