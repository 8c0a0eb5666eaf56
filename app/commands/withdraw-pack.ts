import { packByRef } from '../../db/read/packs.ts'
import { knownTo } from '../../db/read/public-texts.ts'
import { marksAmong } from '../domain/identifying.ts'
import { withdrawPack as decide } from '../domain/pack.ts'
import { refusal } from '../domain/refusal.ts'
import type { PublicEditions } from '../../db/editions.ts'
import type { Command } from './runner.ts'

export interface WithdrawPack {
  pack: string
  reason: string
}

export const withdrawPack =
  ({ publicNow }: PublicEditions): Command<WithdrawPack> =>
  ({ db }, { pack: ref, reason, today }) => {
    const pack = packByRef(db, ref)
    if (pack === undefined) return refusal('not-found')
    const [mark] = marksAmong([{ where: 'reason', text: reason }], knownTo(db, publicNow().db, today))
    return decide(pack, reason, mark?.words ?? null)
  }
