import type { PublicText } from '../../app/domain/identifying.ts'
import type { Connection } from '../connection.ts'
import { publicFigures, publicMeasures, publicVersions } from './public-measures.ts'
import { workforceByRef } from './workforce.ts'

/** Every text of the measures that the public reads, each once. */
export function publicMeasureTexts(db: Connection): PublicText[] {
  const texts = publicMeasures(db).flatMap(({ ref, name, subject, source, owner }) => [
    { where: `${ref}, name`, text: name },
    { where: `${ref}, subject`, text: subject },
    { where: `${ref}, source`, text: source },
    { where: `${ref}, owner`, text: owner ?? '' },
    ...publicVersions(db, ref).flatMap(({ version, reason, definition }) => {
      const where = `${ref}, definition ${String(version)}`
      const { meaning, numerator, denominator, excluded, unit } = definition
      return [meaning, numerator, denominator, excluded, unit, reason].map(text => ({ where, text }))
    }),
    ...publicFigures(db, ref).flatMap(({ source, note, breakdown, workforce }) => [
      {
        where: `${workforce ?? ''}, source`,
        text: workforce === null ? '' : (workforceByRef(db, workforce)?.source ?? ''),
      },
      { where: `${ref}, source of figures`, text: source },
      { where: `${ref}, note on figures`, text: note },
      { where: `${ref}, breakdown`, text: breakdown.of },
    ]),
  ])
  const once = new Map(texts.map(one => [`${one.where}\n${one.text}`, one]))
  return [...once.values()].filter(({ text }) => text !== '')
}
