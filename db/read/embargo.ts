import type { Connection } from '../connection.ts'
import type { Editions } from '../editions.ts'
import { prepared } from '../prepare.ts'

const refs = prepared(({ $client }) => $client.prepare<[], string>('select ref from action').pluck())

/** The actions of which only those know who may see what is under embargo. */
export function actionsUnderEmbargo(editions: Editions): ReadonlySet<string> {
  const known = (seesEmbargoed: boolean): Connection =>
    editions.editionFor({ parts: 'open', asAt: null, seesEmbargoed, seesRights: false }).db
  const toAll = new Set(refs(known(false)).all())
  return new Set(
    refs(known(true))
      .all()
      .filter(ref => !toAll.has(ref)),
  )
}
