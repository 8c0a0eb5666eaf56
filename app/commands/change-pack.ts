import { packByRef, sectionsOf } from '../../db/read/packs.ts'
import { changePack as decide, type Sections } from '../domain/pack.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ChangePack {
  pack: string
  sections: Sections
  seen: number
}

export const changePack: Command<ChangePack> = ({ db }, { pack: ref, sections, seen }) => {
  const pack = packByRef(db, ref)
  if (pack === undefined) return refusal('not-found')
  return stale(db, 'pack', ref, seen) ?? decide(pack, sectionsOf(db, ref), sections)
}
