import { join } from 'node:path'
import { expect, test as playwrightTest } from 'playwright/test'
import { Instant } from '../../app/domain/day.ts'
import type { Event } from '../../app/domain/history.ts'
import { openDatabase } from '../../db/connection.ts'
import { record } from '../../db/record.ts'
import { newSalt } from '../../db/seal.ts'
import { startWorld, type World } from './server.ts'
import type { Who } from './small-council.ts'

/** A test with a world that no other test shares, because what happens in it cannot be undone. */
export const test = playwrightTest.extend<{ world: World }>({
  world: async ({}, use) => {
    const { world, stop } = await startWorld()
    await use(world)
    await stop()
    expect(world.faults, 'faults in the log of the server').toEqual([])
  },
  baseURL: async ({ world }, use) => use(world.baseURL),
})

/** Puts events into the history of a running world as they are: for arranging what a journey starts from. */
export function happensIn({ dataDir }: World, who: Who, events: Event[], at: string): void {
  const db = openDatabase(join(dataDir, 'ilacs-tracker.sqlite'))
  const signed = { by: who.id, role: who.role, deed: 'plan-action', at: Instant.parse(at) }
  db.$client.transaction(() => record(db, events, signed, newSalt)).immediate()
  db.$client.close()
}
