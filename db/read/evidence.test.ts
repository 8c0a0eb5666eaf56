import { expect, it } from 'vitest'
import { Link } from '../../app/domain/events/progress.ts'
import { embargoedAction } from '../../e2e/world/embargoed-action.ts'
import { people, smallCouncil } from '../../e2e/world/small-council.ts'
import { openEditions } from '../editions.ts'
import { evidenceByRef } from './evidence.ts'

it('evidence for an action of an inspection under embargo is not known to those who may not see it', () => {
  const { db, happens } = smallCouncil()
  happens(people.planManager, embargoedAction)
  happens(people.owner, [
    {
      type: 'evidence-attached',
      says: {
        evidence: 'E-001',
        action: 'A-003',
        kind: 'audit',
        title: 'Dip sample',
        file: null,
        link: Link.parse('https://records.aldermere.example/sample'),
        supersedes: null,
      },
    },
  ])
  const editions = openEditions(db, 2)
  const known = (seesEmbargoed: boolean) =>
    evidenceByRef(
      editions.editionFor({ parts: 'open', asAt: null, seesEmbargoed, seesRights: false }).db,
      'E-001',
    )
  expect(known(true)).toMatchObject({ ref: 'E-001' })
  expect(known(false)).toBeUndefined()
  editions.close()
})
