import { changeBody } from '../../commands/change-body.ts'
import { joinBody } from '../../commands/join-body.ts'
import { leaveBody } from '../../commands/leave-body.ts'
import type { Capacity } from '../../domain/body-member.ts'
import type { Who } from './council.ts'
import type { Step, World } from './world.ts'

const founded = -560

interface Seat {
  /** One of the council's people, or a name alone. */
  who: Who | { name: string }
  capacity: Capacity
  from?: number
}

const councillor = (name: string) => ({ name: `Councillor ${name}` })

const boards: Record<string, { quorum: number; approves: boolean; seats: readonly Seat[] }> = {
  'scrutiny-board': {
    quorum: 3,
    approves: true,
    seats: [
      { who: 'chair', capacity: 'chair' },
      { who: councillor('Farida Noor'), capacity: 'vice-chair' },
      { who: 'member', capacity: 'member' },
      { who: councillor('Owen Ashby'), capacity: 'member' },
      { who: councillor('Lena Marsh'), capacity: 'member' },
      { who: councillor('Tobias Reed'), capacity: 'substitute' },
      { who: { name: 'Miriam Hale, parent governor' }, capacity: 'co-opted' },
      { who: councillor('Ravi Menon'), capacity: 'member', from: -119 },
    ],
  },
  'executive-board': {
    quorum: 2,
    approves: false,
    seats: [
      { who: councillor('Judith Okonjo'), capacity: 'chair' },
      { who: councillor('Sean Trevanion'), capacity: 'member' },
      { who: councillor('Priya Dass'), capacity: 'member' },
      { who: 'chair', capacity: 'non-voting' },
    ],
  },
}

/** Who sits on the two boards: one member left half-way through, and another came in their place. */
export function seated(): Step[] {
  return [
    ...Object.entries(boards).flatMap(([body, { quorum, approves, seats }], place): Step[] => [
      {
        day: founded,
        minute: 45 + place,
        run: world => {
          const is = { quorum, approves }
          world.orders('clerk', 'keep-body', changeBody, { body, is, seen: world.seen() })
        },
      },
      ...seats.map((seat): Step => ({
        day: seat.from ?? founded,
        minute: 50 + place,
        run: world => world.orders('clerk', 'keep-body', joinBody, joining(world, body, seat)),
      })),
    ]),
    {
      day: -120,
      minute: 50,
      run: world =>
        world.orders('clerk', 'keep-body', leaveBody, {
          body: 'scrutiny-board',
          member: 5,
          on: world.day(-120),
          reason: 'Moved to the Licensing Committee',
        }),
    },
  ]
}

function joining(world: World, body: string, { who, capacity, from = founded }: Seat) {
  const identity = typeof who === 'string' ? { person: world.id(who), name: null } : { person: null, ...who }
  return { body, ...identity, capacity, from: world.day(from), until: null }
}
