import type { Day } from '../../domain/day.ts'
import type { Connection } from '../../../db/connection.ts'
import type { Files } from '../../../db/files.ts'
import { actions } from './actions.ts'
import { audited } from './auditing.ts'
import { seated } from './board-members.ts'
import { executiveBoardMet } from './executive-board.ts'
import { decided } from './consequences.ts'
import { cycled } from './cycles.ts'
import { founded } from './founding.ts'
import { inspected } from './inspecting.ts'
import { measured } from './measuring.ts'
import { met } from './meetings.ts'
import { minuted } from './minuting.ts'
import { requested } from './requesting.ts'
import { packsReleased } from './publishing.ts'
import { storyOf } from './course.ts'
import { withheld } from './withholding.ts'
import { inOrder, World, type Step } from './world.ts'

/** All that happens in the council besides the stories of its actions, and these. */
export const stepsOf = (stories: readonly Step[]): Step[] => [
  ...founded(),
  ...inspected(),
  ...measured(),
  ...stories,
  ...met(),
  ...seated(),
  ...minuted(),
  ...executiveBoardMet(),
  ...decided(),
  ...requested(),
  ...withheld(),
  ...cycled(),
  ...packsReleased(),
  ...audited(),
]

/**
 * Makes the demonstration council: a year and a half of it up to `today`, through the commands alone, so that its
 * history is one that could have happened. `live` must be empty. All of it is there afterwards, or nothing.
 */
export function loadDemonstration(live: Connection, files: Files, today: Day) {
  const world = new World(live, files, today)
  live.$client
    .transaction(() => {
      for (const step of inOrder(stepsOf(actions.flatMap(storyOf)), today)) step.run(world.at(step))
    })
    .immediate()
  world.editions.close()
}
