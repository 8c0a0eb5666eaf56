import { meetingByRef } from '../../db/read/meetings.ts'
import { referralBy } from '../../db/read/referrals.ts'
import { takeUpReferral as decide } from '../domain/referral.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface TakeUpReferral {
  meeting: string
  letter: string
  /** The meeting of the other body that dealt with it. */
  takenUpBy: string
}

export const takeUpReferral: Command<TakeUpReferral> = ({ db }, order) => {
  const referral = referralBy(db, order.meeting, order.letter)
  if (referral === undefined) return refusal('not-found')
  const by = meetingByRef(db, order.takenUpBy)
  return by
    ? decide({ ...referral, referredOn: referral.metOn }, by)
    : refusal('not-found', { field: 'takenUpBy' })
}
