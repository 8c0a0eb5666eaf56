import { expect, it } from 'vitest'
import { people } from '../../../e2e/world/small-council.ts'
import { councilWithMembers } from '../../commands/meeting-steps.testing.ts'
import { resolve } from '../../commands/completion.testing.ts'
import { mustCarryOut } from '../../commands/runner.ts'
import { historyOf } from '../../../db/read/history.ts'
import { namesOf } from '../../../db/read/names.ts'
import { told } from './told.ts'

it('history names boards, where they joined and where something was put to them', () => {
  const { db, ...council } = councilWithMembers()
  const effect = { does: 'referred', body: 'executive-board', reason: 'Money is theirs' } as const
  mustCarryOut(resolve({ db, ...council }, { effect }))
  const [referred, ...others] = historyOf(
    db,
    { kind: 'body', ref: 'executive-board' },
    Number.MAX_SAFE_INTEGER,
  ).map(event => told(event, namesOf(db)))
  expect(referred).toMatchObject({
    changes: [{}, { what: 'To', is: 'Executive Board' }],
    by: { name: people.clerk.name },
  })
  for (const { about } of others)
    expect(about).toContainEqual({ kind: 'body', ref: 'executive-board', words: 'Executive Board' })
})
