import { giveExemptRight } from '../../commands/give-exempt-right.ts'
import { readExemptMatter } from '../../commands/read-exempt-matter.ts'
import { recordExemptMatter } from '../../commands/record-exempt-matter.ts'
import type { Step } from './world.ts'

/** One matter that is kept from most: recorded by a deputy director, opened to the chair, who has read it. */
export function withheld(): Step[] {
  const matter = 'X-001'
  return [
    {
      day: -60,
      minute: 200,
      run: world =>
        world.orders('safeguarding', 'record-exempt-matter', recordExemptMatter, {
          about: { kind: 'action', ref: 'A-004' },
          class: 'exempt',
          paragraphs: [1],
          text: 'One team manager’s return to work is being agreed with occupational health. The team is led from another one until then.',
          file: null,
          balance:
            'An individual could be told from it, and the board can judge the action without knowing who it is.',
          decidedBy: 'Monitoring Officer',
          reviewOn: world.day(90),
        }),
    },
    {
      day: -55,
      minute: 100,
      run: world =>
        world.orders('clerk', 'give-exempt-right', giveExemptRight, {
          matter,
          person: world.id('chair'),
          reason: 'The board reviews supervision and caseloads in its work programme.',
          until: world.day(30),
        }),
    },
    {
      day: -54,
      minute: 300,
      run: world => world.orders('chair', 'read-exempt-matter', readExemptMatter, { matter }),
    },
  ]
}
