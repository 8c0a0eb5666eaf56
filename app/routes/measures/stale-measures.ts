import type { Day } from '../../domain/day.ts'
import { whenWords } from '../../domain/figure-words.ts'
import { measuredOf } from '../../domain/measure-progress.ts'
import { isStale, nextFigureWords } from '../../domain/stale-measure.ts'
import type { Edition } from '../../../db/editions.ts'
import { allMeasures } from '../../../db/read/measures.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'

/** The measures for which no figure came in time: of one owner, or all of them. */
export const staleMeasures = ({ db }: Pick<Edition, 'db'>, names: Names, today: Day, owner: string | null) =>
  allMeasures(db)
    .filter(measure => owner === null || measure.owner === owner)
    .filter(measure => isStale(measuredOf(measure), today))
    .map(measure => ({
      ref: measure.ref,
      name: measure.name,
      owner: measure.owner === null ? null : nameIn(names, measure.owner),
      latest: measure.latest && whenWords(measure.latest),
      due: nextFigureWords(measuredOf(measure), today),
    }))
export type StaleMeasure = ReturnType<typeof staleMeasures>[number]
