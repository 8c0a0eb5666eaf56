import { answerRecommendation } from '../../commands/answer-recommendation.ts'
import { confirmResolution } from '../../commands/confirm-resolution.ts'
import type { OrderedEffect } from '../../commands/ordered-effect.ts'
import { recordResolution } from '../../commands/record-resolution.ts'
import type { Votes } from '../../domain/events/resolutions.ts'
import { recommendationsOf } from '../../../db/read/recommendations.ts'
import { resolutionsOf } from '../../../db/read/resolutions.ts'
import { people } from './council.ts'
import { inspectionRefOf } from './inspecting.ts'
import type { Step, World } from './world.ts'

const board = 'scrutiny-board'
const executive = 'executive-board'
const meetingOn = (world: World, day: number) => `${board}-${world.day(day)}`
const visitPoint = (world: World, point: number) =>
  `${inspectionRefOf('focusedVisit', world)}-0${String(point)}`

interface Resolved {
  words: string
  effect: (world: World) => OrderedEffect
  votes?: Votes
  dissent?: string
}

/** What meetings resolved besides noting and approving, under their first item, and what came of it. */
export function decided(): Step[] {
  return [
    resolved(-364, 310, {
      words: 'That the Executive Board be recommended to fund two advanced practitioners.',
      effect: world => ({
        does: 'recommendation',
        body: executive,
        asks: 'That two advanced practitioners be funded in the assessment teams.',
        due: world.day(-330),
      }),
    }),
    {
      day: -325,
      minute: 60,
      run: world => {
        const made = recommendationsOf(world.live, executive)[0]
        if (made === undefined) throw new Error('nothing was recommended')
        world.orders('clerk', 'answer-recommendation', answerRecommendation, {
          meeting: made.meeting,
          letter: made.letter,
          response: 'accepted-in-part',
          words: 'One post is funded from April; the second depends on the budget for the year after.',
          on: world.day(-326),
        })
      },
    },
    resolved(-266, 310, {
      words: 'That the press and public be excluded while the staffing of one team is considered.',
      effect: () => ({
        does: 'exempt-entered',
        paragraphs: [1],
        reason: 'Individuals could be recognised, and nothing of wider interest would be learned.',
      }),
    }),
    resolved(-266, 311, {
      words: 'That the meeting continue in public.',
      effect: () => ({ does: 'exempt-left' }),
    }),
    resolved(-175, 310, {
      words: 'That the recommendations of the focused visit be classed as set out.',
      effect: world => ({
        does: 'tracking',
        tracked: { key: 'leeds', mark: '4' },
        points: [1, 2, 3].map(point => visitPoint(world, point)),
        actions: [],
      }),
    }),
    resolved(-175, 311, {
      words: 'That the shortfall in foster placements be referred to the Executive Board.',
      effect: () => ({
        does: 'referred',
        body: executive,
        reason: 'Capital spending is for the Executive Board to decide.',
      }),
    }),
    resolved(-84, 310, {
      words: 'That the recommendation on feedback to referrers be closed.',
      effect: world => ({
        does: 'point-closed',
        point: visitPoint(world, 5),
        reason: 'Three audits in a row found that referrers hear what was decided within three days.',
      }),
      votes: { for: 7, against: 2, abstained: 1, byName: '' },
      dissent: people.member.name,
    }),
    ...[-455, -364, -266, -175].map(confirmed),
  ]
}

function resolved(day: number, minute: number, { words, effect, ...how }: Resolved): Step {
  return {
    day,
    minute,
    run: world =>
      world.orders('clerk', 'record-resolution', recordResolution, {
        meeting: meetingOn(world, day),
        item: 1,
        words,
        effect: effect(world),
        ...how,
        seen: world.seen(),
      }),
  }
}

/** A week later the chair has read the words. Those of the newest meeting are a draft still. */
function confirmed(day: number): Step {
  return {
    day: day + 7,
    minute: 30,
    run: world => {
      const meeting = meetingOn(world, day)
      for (const { letter } of resolutionsOf(world.live, meeting))
        world.orders('clerk', 'confirm-resolution', confirmResolution, {
          meeting,
          letter,
          chair: people.chair.name,
          seen: world.seen(),
        })
    },
  }
}
