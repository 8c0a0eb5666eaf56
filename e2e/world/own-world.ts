import { join } from 'node:path'
import { expect, test as playwrightTest } from 'playwright/test'
import type { Event } from '../../app/domain/history.ts'
import { openDatabase, type Connection } from '../../db/connection.ts'
import { startWorld, type World } from './server.ts'
import { councilIn, type Who } from './small-council.ts'

/** Tests with a world each, because what happens in them cannot be undone. The small council lives in it, or another. */
export const testIn = (council?: (db: Connection) => unknown) =>
  playwrightTest.extend<{ world: World }>({
    world: async ({}, use) => {
      const { world, stop } = await startWorld({}, council)
      await use(world)
      await stop()
      expect(world.faults, 'faults in the log of the server').toEqual([])
    },
    baseURL: async ({ world }, use) => use(world.baseURL),
  })
export const test = testIn()

/** Puts events into the history of a running world as they are: for arranging what a journey starts from. */
export function happensIn({ dataDir }: World, who: Who, events: Event[], at: string): void {
  const db = openDatabase(join(dataDir, 'ilacs-tracker.sqlite'))
  councilIn(db).happens(who, events, at)
  db.$client.close()
}
