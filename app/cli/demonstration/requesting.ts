import { answerRequest } from '../../commands/answer-request.ts'
import { assignRequest } from '../../commands/assign-request.ts'
import { briefPrivately } from '../../commands/brief-privately.ts'
import { openRequest } from '../../commands/open-request.ts'
import { refuseRequest } from '../../commands/refuse-request.ts'
import { people, type Who } from './council.ts'
import type { Step, World } from './world.ts'

/** What came of the boards' requests, and what members asked for outside meetings. */
export function requested(): Step[] {
  return [
    assigned('R-001', 'planManager', -350, -330),
    {
      day: -336,
      minute: 200,
      run: world =>
        world.orders('clerk', 'answer-request', answerRequest, {
          request: 'R-001',
          answer: 'A table for eight quarters was sent to all members: closures fell from 61% to 48%.',
          seen: world.seen(),
        }),
    },
    {
      day: -79,
      minute: 100,
      run: world =>
        asked(world, -79, {
          asks: 'What came of a complaint that an employee made about how their team is led.',
          ground: 'The Board’s review of recruitment and retention.',
          paragraphs: [1],
        }),
    },
    {
      day: -72,
      minute: 100,
      run: world =>
        world.orders('clerk', 'refuse-request', refuseRequest, {
          request: 'R-004',
          paragraphs: [1],
          confidential: false,
          reasons:
            'The matter is about one employee, who could be recognised. It bears on no decision before the Board: the review is of numbers and causes across the service.',
          on: world.day(-72),
          seen: world.seen(),
        }),
    },
    {
      day: -67,
      minute: 100,
      run: world =>
        world.orders('clerk', 'brief-privately', briefPrivately, {
          request: 'R-004',
          briefed: people.chair.name,
          briefer: 'The Director of Children’s Services',
          about: 'A personnel matter',
          on: world.day(-67),
          seen: world.seen(),
        }),
    },
    assigned('R-003', 'workforce', -70, 10),
    {
      day: -6,
      minute: 100,
      run: world =>
        asked(world, -6, {
          asks: 'The threshold document that the front door has used since the spring.',
          ground: 'The Board’s review of the front door.',
          paragraphs: [],
        }),
    },
    assigned('R-005', 'frontDoor', -5, null),
  ]
}

interface Asked {
  asks: string
  ground: string
  paragraphs: readonly number[]
}

/** A member of the scrutiny board asks for information. */
function asked(world: World, day: number, { asks, ground, paragraphs }: Asked) {
  world.orders('clerk', 'open-request', openRequest, {
    body: 'scrutiny-board',
    on: world.day(day),
    asks,
    owner: null,
    due: null,
    is: {
      kind: 'information',
      asker: { person: world.id('member') },
      ground,
      paragraphs: [...paragraphs],
      relevantTo: null,
    },
  })
}

function assigned(request: string, owner: Who, day: number, due: number | null): Step {
  return {
    day,
    minute: 200,
    run: world =>
      world.orders('clerk', 'assign-request', assignRequest, {
        request,
        owner: world.id(owner),
        due: due === null ? null : world.day(due),
        seen: world.seen(),
      }),
  }
}
