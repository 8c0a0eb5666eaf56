import type { Connection } from '../../db/connection.ts'
import { exemptMatterByRef } from '../../db/read/exempt-matters.ts'
import { allMeasures, figuresOf, versionsOf } from '../../db/read/measures.ts'
import { nextReference } from '../../db/read/references.ts'
import { groupsOfWorkforce, workforceCountsInOrder } from '../../db/read/workforce.ts'
import {
  countWorkforce as decide,
  type CountedMeasure,
  type CountsBefore,
  type WorkforceOrder,
} from '../domain/count-workforce.ts'
import type { Day } from '../domain/day.ts'
import { readWorkers } from '../domain/worker.ts'
import type { Command } from './runner.ts'

export const countWorkforce: Command<WorkforceOrder> = ({ db }, order) =>
  decide(
    order,
    {
      counts: countsBefore(db),
      measures: measuresOn(db, order.on, order.corrects),
      next: {
        workforce: nextReference(db, 'workforce'),
        matter: nextReference(db, 'exempt_matter'),
        figure: already => nextReference(db, 'figure', already),
      },
    },
    order,
  )

/** The live edition holds the rows that are withheld: what is published next is held against them. */
const countsBefore = (db: Connection): CountsBefore['counts'] =>
  workforceCountsInOrder(db).map(count => ({
    ...count,
    table: groupsOfWorkforce(db, count.ref),
    workers: readWorkers(exemptMatterByRef(db, count.matter)?.text ?? ''),
  }))

/** Measures in force that are worked out of a count, each by the version of its definition that holds on the day. */
function measuresOn(db: Connection, on: Day, corrects: string | null): CountedMeasure[] {
  return allMeasures(db)
    .filter(({ retiredAt }) => retiredAt === null)
    .flatMap(({ ref: measure }) => {
      const version = versionsOf(db, measure).findLast(({ from }) => from <= on)
      if (version === undefined || version.definition.counting === null) return []
      const figures = figuresOf(db, measure)
      // One that was recorded by hand for this day gives way. What is corrected may itself have been corrected since.
      let corrected =
        figures.find(({ workforce }) => workforce !== null && workforce === corrects) ??
        figures.find(
          ({ from, to, brokenBy, version: by }) =>
            from === on && to === on && brokenBy === 'none' && by === version.version,
        )
      while (corrected !== undefined && corrected.correctedBy !== null) {
        const { correctedBy } = corrected
        corrected = figures.find(({ ref }) => ref === correctedBy)
      }
      return [
        {
          measure,
          version: version.version,
          definition: version.definition,
          corrects: corrected?.ref ?? null,
        },
      ]
    })
}
