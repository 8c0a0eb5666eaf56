import { describe, expect, it } from 'vitest'
import { day, people, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { openRequests, requestByRef } from '../../db/read/requests.ts'
import { lacksOwnerOrDay } from '../domain/request.ts'
import { answerRequest } from './answer-request.ts'
import { assignRequest, type AssignRequest } from './assign-request.ts'
import { councilWithEvidence, resolve, seenNow } from './completion.testing.ts'
import { mustCarryOut } from './runner.ts'

/** With R-001, opened by the scrutiny board with neither owner nor day. */
function councilWithRequest(): SmallCouncil {
  const council = councilWithEvidence()
  const asks = 'Legal clarification of access to information'
  mustCarryOut(resolve(council, { effect: { does: 'request', asks, owner: null, due: null } }))
  return council
}
const assign = (council: SmallCouncil, to: Partial<AssignRequest> = {}) =>
  council.orders(
    people.clerk,
    'assign-request',
    assignRequest,
    { request: 'R-001', owner: people.chair.id, due: day('2022-09-30'), seen: seenNow(council), ...to },
    '2022-07-07',
  )
const answer = (council: SmallCouncil) =>
  council.orders(
    people.clerk,
    'answer-request',
    answerRequest,
    { request: 'R-001', answer: 'Members may see them', seen: seenNow(council) },
    '2022-09-01',
  )

describe('a request of a board', () => {
  it('is shown as lacking an owner and a day until it has both', () => {
    const council = councilWithRequest()
    expect(openRequests(council.db).map(lacksOwnerOrDay)).toEqual([true])
    mustCarryOut(assign(council, { due: null }))
    expect(openRequests(council.db).map(lacksOwnerOrDay)).toEqual([true])
    mustCarryOut(assign(council))
    expect(openRequests(council.db).map(lacksOwnerOrDay)).toEqual([false])
  })

  it('says, when assigned, whose it was and whose it is', () => {
    expect(assign(councilWithRequest())).toMatchObject({
      events: [{ says: { was: { owner: null, due: null }, is: { owner: people.chair.id } } }],
    })
  })

  it('is closed by its answer', () => {
    const council = councilWithRequest()
    mustCarryOut(answer(council))
    expect(openRequests(council.db)).toEqual([])
    expect(requestByRef(council.db, 'R-001')).toMatchObject({ answer: 'Members may see them' })
    expect(answer(council)).toEqual({ refused: 'request-closed' })
    expect(assign(council)).toEqual({ refused: 'request-closed' })
  })

  it('is not assigned where nothing changes, to somebody retired, or where it does not exist', () => {
    const council = councilWithRequest()
    mustCarryOut(assign(council))
    expect(assign(council)).toEqual({ refused: 'nothing-changed' })
    council.happens(people.administrator, [
      { type: 'person-retired', says: { person: people.member.id, reason: 'Stood down' } },
    ])
    expect(assign(council, { owner: people.member.id })).toEqual({
      refused: 'person-retired',
      field: 'owner',
    })
    expect(assign(council, { request: 'R-002' })).toEqual({ refused: 'not-found' })
  })
})
