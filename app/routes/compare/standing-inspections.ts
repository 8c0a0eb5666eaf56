import type { Field, Standing } from '../../domain/comparison.ts'
import { formatDay } from '../../domain/day.ts'
import type { Judgement } from '../../domain/events/inspections.ts'
import { frameworks, gradeName, type Framework } from '../../domain/framework.ts'
import { inspectionKinds } from '../../domain/inspection-kind.ts'
import { nationalFrameworkWords, pointKindWords } from '../../domain/point-words.ts'
import { trackingWords } from '../../domain/tracking-key.ts'
import { inspectionByRef, inspectionRefs } from '../../../db/read/inspections.ts'
import { closedPoints } from '../../../db/read/point-standing.ts'
import { pointsOf } from '../../../db/read/points.ts'
import { trackingStanding } from '../../../db/read/tracking.ts'
import type { Edition } from '../../../db/editions.ts'

/** Every improvement point as it stood in this edition, in the order of the reports; without removed ones. */
export function standingPoints(db: Edition['db']): Standing[] {
  const closed = closedPoints(db)
  const tracking = trackingStanding(db, 'point')
  return inspectionRefs(db)
    .flatMap(inspection => pointsOf(db, inspection))
    .map(({ ref, earlier, is }) => {
      const tracked = tracking.get(ref)
      return {
        ref,
        title: is.text,
        fields: [
          { name: 'Words of the report', value: is.text, prose: true },
          { name: 'Kind', value: pointKindWords[is.kind] },
          { name: 'Page of the report', value: is.page === null ? null : String(is.page) },
          {
            name: 'National framework',
            value: is.nationalFramework && nationalFrameworkWords(is.nationalFramework),
          },
          { name: 'Earlier point', value: earlier },
          { name: 'Closed by a board', value: closed.has(ref) ? 'Closed' : null },
          { name: 'Tracking class', value: tracked ? trackingWords(tracked) : null },
        ],
      }
    })
}

/** Every inspection as it stood in this edition, with its judgements. */
export const standingInspections = (db: Edition['db']): Standing[] =>
  inspectionRefs(db).flatMap(ref => {
    const inspection = inspectionByRef(db, ref)
    if (inspection === undefined) return []
    const { is } = inspection
    const framework = frameworks.find(({ key }) => key === is.framework)
    return [
      {
        ref,
        title: inspectionKinds[is.kind].words,
        fields: [
          { name: 'Began', value: formatDay(is.began) },
          { name: 'Ended', value: formatDay(is.ended) },
          { name: 'Report received', value: is.receivedOn && formatDay(is.receivedOn) },
          { name: 'Published', value: is.publishedOn && formatDay(is.publishedOn) },
          { name: 'Lead inspector', value: is.leadInspector },
          ...(framework ? judgementsOf(framework, is.judgements) : []),
        ],
      },
    ]
  })

const judgementsOf = (framework: Framework, judgements: readonly Judgement[]): Field[] =>
  framework.areas.map(({ key, name }) => ({
    name: `Judgement: ${name}`,
    value: gradeName(framework, judgements.find(({ area }) => area === key)?.grade ?? null),
  }))
