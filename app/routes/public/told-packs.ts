import type { PackRow } from '../../../db/read/packs.ts'
import { meetingTitle } from '../meetings/meeting-title.ts'

/** Packs as the public lists them: those withdrawn too, with when and why. */
export const toldPacks = (packs: readonly PackRow[]) =>
  packs.map(pack => ({
    ref: pack.ref,
    title: meetingTitle(pack),
    releasedAt: pack.releasedAt,
    withdrawn:
      pack.withdrawnAt === null ? null : { at: pack.withdrawnAt, reason: pack.withdrawnReason ?? '' },
  }))
export type ToldPack = ReturnType<typeof toldPacks>[number]
