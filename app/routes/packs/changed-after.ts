import { changedActions } from '../../../db/read/board.ts'
import { toldChanges } from '../../../db/read/pack-matter.ts'
import type { Edition } from '../../../db/editions.ts'

/**
 * What happened to actions after an event, and through another where that is given, in the words of the public pages;
 * of the council's own working nothing.
 */
export const changedAfter = (db: Edition['db'], after: number, through = Infinity) =>
  changedActions(db, after, null)
    .map(({ ref, title, events }) => ({
      ref,
      title,
      what: toldChanges(events.filter(({ number }) => number <= through)),
    }))
    .filter(({ what }) => what.length > 0)
export type Changed = ReturnType<typeof changedAfter>[number]
