import { describe, expect, it } from 'vitest'
import { addBody, changeBody } from './body.ts'
import { bodyKinds } from './events/people.ts'

describe('a new board', () => {
  it('may approve completion where it is a scrutiny or an improvement board, until its settings say otherwise', () => {
    const mayApprove = bodyKinds.filter(kind => {
      const added = addBody({ name: 'Board', kind }, [])
      return 'length' in added && added[0]?.type === 'body-added' && added[0].says.approves
    })
    expect(mayApprove).toEqual(['scrutiny-board', 'improvement-board'])
  })

  it('is refused where another has its name, however it is written', () => {
    const existing = [{ id: 'scrutiny-board', name: 'Scrutiny Board' }]
    expect(addBody({ name: 'SCRUTINY BOARD', kind: 'other' }, existing)).toEqual({
      refused: 'body-exists',
      field: 'name',
    })
  })
})

describe('the settings of a board', () => {
  const board = { id: 'scrutiny-board', quorum: null, approves: true }

  it('say what stood before', () => {
    expect(changeBody(board, { quorum: 3, approves: true })).toEqual([
      {
        type: 'body-changed',
        says: {
          body: 'scrutiny-board',
          was: { quorum: null, approves: true },
          is: { quorum: 3, approves: true },
        },
      },
    ])
  })

  it('are not changed to what they are', () => {
    expect(changeBody(board, { quorum: null, approves: true })).toEqual({ refused: 'nothing-changed' })
  })
})
