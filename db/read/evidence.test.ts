import { expect, it } from 'vitest'
import { Link } from '../../app/domain/events/progress.ts'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import { openEditions } from '../editions.ts'
import { evidenceByRef } from './evidence.ts'

it('evidence for an action of an inspection under embargo is not known to those who may not see it', () => {
  const { db, happens } = smallCouncil()
  happens(people.planManager, [
    {
      type: 'inspection-recorded',
      says: {
        inspection: 'FV-2022',
        is: {
          kind: 'focused-visit',
          framework: 'ilacs-2018',
          began: day('2022-05-10'),
          ended: day('2022-05-11'),
          receivedOn: null,
          publishedOn: null,
          leadInspector: null,
          judgements: [],
        },
        embargoed: true,
        report: null,
      },
    },
    {
      type: 'point-recorded',
      says: {
        point: 'FV-2022-01',
        inspection: 'FV-2022',
        position: 1,
        parent: null,
        text: 'Thresholds at the front door.',
        kind: 'improvement',
        nationalFramework: null,
        page: null,
      },
    },
    {
      type: 'action-planned',
      says: {
        action: 'A-003',
        points: ['FV-2022-01'],
        is: { title: 'Apply thresholds alike', detail: '', theme: null, start: null, successMeasure: null },
        owner: { person: people.owner.id },
        executiveLead: people.deputyDirector.id,
        due: null,
      },
    },
  ])
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
