import type { Edition } from '../../../db/editions.ts'
import { sealOf } from '../../../db/read/seal.ts'
import type { Seal } from './pack-paper.ts'

/** The number and hash of the event that a release was. */
export function sealNumbered(live: Edition['db'], number: number): Seal | null {
  const seal = sealOf(live, number)
  return seal === undefined ? null : { number, hash: seal.hash }
}
