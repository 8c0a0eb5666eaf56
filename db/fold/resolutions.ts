import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { resolution, resolutionAction } from '../schema/resolutions.ts'
import { indexWords } from '../search-words.ts'

export function foldResolutions(db: Connection) {
  const index = indexWords(db)
  const insertResolution = inserting(db, resolution)
  const insertEffect = inserting(db, resolutionAction)
  const versionOf = db.$client.prepare<[string], { version: number }>(
    'select version from action where ref = ?',
  )

  return {
    'resolution-recorded': ({ says, number }) => {
      insertResolution({ ...says, number })
      index('resolution', `${says.meeting}/${says.letter}`, `${says.meeting} (${says.letter})`, says.words)
    },
    'actions-noted': ({ says }) => {
      for (const action of says.actions) {
        insertEffect({
          meeting: says.meeting,
          letter: says.letter,
          action,
          effect: 'noted',
          version: versionOf.get(action)?.version ?? 0,
          claim: null,
        })
      }
    },
  } satisfies Partial<Folds>
}
