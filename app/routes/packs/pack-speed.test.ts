import { expect, it } from 'vitest'
import { day, people } from '../../../e2e/world/small-council.ts'
import { councilWithEvidence, meeting } from '../../commands/completion.testing.ts'
import { paperFile } from '../../documents/paper-file.ts'
import type { Event } from '../../domain/history.ts'
import { numbered } from '../../domain/reference.ts'
import { openEditions } from '../../../db/editions.ts'
import { packByRef } from '../../../db/read/packs.ts'
import { releasedPaper } from './shown-pack.ts'

const planned = (_: unknown, already: number): Event[] => {
  const action = numbered('A', 3, already + 2)
  return [
    {
      type: 'action-planned',
      says: {
        action,
        points: ['ILACS-2022-01'],
        is: {
          title: `Review of the record used for children’s plans, part ${String(already)}`,
          detail: 'Every team reads ten plans a month together.',
          theme: 'Planning',
          start: day('2022-05-16'),
          successMeasure: 'Audits find it',
        },
        owner: { person: people.owner.id },
        executiveLead: people.deputyDirector.id,
        due: day('2022-05-30'),
      },
    },
  ]
}

it('a pack of 300 actions is folded, drawn and written as a Word file in under 3 seconds of one processor', async () => {
  const council = councilWithEvidence()
  council.happens(people.planManager, Array.from({ length: 298 }, planned).flat())
  council.happens(people.clerk, [
    {
      type: 'pack-prepared',
      says: {
        pack: 'PK-01',
        meeting,
        body: 'scrutiny-board',
        sections: [{ section: 'purpose', text: 'To tell.' }],
      },
    },
  ])
  council.happens(people.planManager, [
    { type: 'pack-released', says: { pack: 'PK-01', meeting, lookedAt: [] } },
  ])
  const pack = packByRef(council.db, 'PK-01')
  if (pack === undefined) throw new Error('No pack was prepared')

  // Of a processor, not of the clock: what else the machine does is not the pack's.
  const before = process.cpuUsage()
  const paper = releasedPaper(council.db, openEditions(council.db, 5), pack)
  if (paper === null) throw new Error('The pack was not released')
  const file = await paperFile(paper)
  const { user, system } = process.cpuUsage(before)

  const actions = paper.blocks.find(block => block.is === 'table' && block.caption === 'All actions')
  expect(actions?.is === 'table' && actions.rows.length).toBe(300)
  expect(file.byteLength).toBeGreaterThan(10_000)
  expect((user + system) / 1e6).toBeLessThan(3)
})
