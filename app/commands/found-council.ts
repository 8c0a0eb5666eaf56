import { nextReference } from '../../db/read/references.ts'
import { foundCouncil as decide, type Founding } from '../domain/founding.ts'
import type { Details } from '../domain/person.ts'
import type { Command } from './runner.ts'

export interface FoundCouncil extends Omit<Founding, 'administrator'> {
  administrator: Details
}

/** Signed by the administrator it brings in: there is nobody before them. */
export const foundCouncil: Command<FoundCouncil> = ({ db, through }, order) =>
  decide(
    { ...order, administrator: { ...order.administrator, person: nextReference(db, 'person') } },
    through === 0,
  )
