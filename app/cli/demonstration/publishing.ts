import { preparePack } from '../../commands/prepare-pack.ts'
import { publishPosts } from '../../commands/publish-posts.ts'
import { releasePack } from '../../commands/release-pack.ts'
import { draftedSections } from '../../routes/packs/drafted.ts'
import { allInspections } from '../../../db/read/inspections.ts'
import { meetingByRef } from '../../../db/read/meetings.ts'
import { packMatter } from '../../../db/read/pack-matter.ts'
import { packsOfMeeting } from '../../../db/read/packs.ts'
import { releaseCheck } from '../../../db/read/release-check.ts'
import { board, sittings } from './meetings.ts'
import type { Step, World } from './world.ts'

/** A pack for every meeting of the Scrutiny Board, released by the plan manager; that of the next is only prepared. */
export function packsReleased(): Step[] {
  return [
    {
      day: Math.min(...sittings.map(({ day }) => day)) - 20,
      minute: 100,
      run: world =>
        world.orders('clerk', 'publish-post', publishPosts, {
          posts: ['Head of Service, Front Door', 'Principal Social Worker'],
        }),
    },
    ...sittings.flatMap(({ day }) =>
      day > 0
        ? [{ day: -1, minute: 40, run: prepares(day) }]
        : [
            { day: day - 10, minute: 40, run: prepares(day) },
            { day: day - 9, minute: 200, run: releases(day) },
          ],
    ),
  ]
}

const refOf = (world: World, day: number) => `${board}-${world.day(day)}`

const prepares = (day: number) => (world: World) => {
  const { db } = world.editions.publicNow()
  const meeting = meetingByRef(db, refOf(world, day))
  if (meeting === undefined) throw new Error(`No meeting was planned for ${world.day(day)}`)
  world.orders('clerk', 'prepare-pack', preparePack, {
    meeting: meeting.ref,
    sections: draftedSections({
      bodyName: meeting.bodyName,
      inspections: allInspections(db),
      matter: packMatter(db, meeting, world.clockDay(), Number.MAX_SAFE_INTEGER),
    }),
  })
}

const releases = (day: number) => (world: World) => {
  const [pack] = packsOfMeeting(world.live, refOf(world, day))
  if (pack === undefined) throw new Error(`No pack was prepared for ${world.day(day)}`)
  const { digest, marks } = releaseCheck(world.live, world.editions, pack.ref, world.clockDay())
  world.orders('planManager', 'release-pack', releasePack(world.editions), {
    pack: pack.ref,
    digest,
    reasons: new Map(
      marks.map(({ key }) => [key, 'Looked at with the governance officer: it names no person.']),
    ),
  })
}
