import { meetingByRef } from '../../db/read/meetings.ts'
import { packsOfMeeting } from '../../db/read/packs.ts'
import { nextReference } from '../../db/read/references.ts'
import { preparePack as decide, type Sections } from '../domain/pack.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface PreparePack {
  meeting: string
  sections: Sections
}

export const preparePack: Command<PreparePack> = ({ db }, { meeting: ref, sections }) => {
  const meeting = meetingByRef(db, ref)
  if (meeting === undefined) return refusal('not-found')
  return decide({ pack: nextReference(db, 'pack'), sections }, meeting, packsOfMeeting(db, ref))
}
