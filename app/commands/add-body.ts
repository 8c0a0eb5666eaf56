import { allBodies } from '../../db/read/meetings.ts'
import { addBody as decide, type BodyKind } from '../domain/body.ts'
import type { Command } from './runner.ts'

export interface AddBody {
  name: string
  kind: BodyKind
}

export const addBody: Command<AddBody> = ({ db }, order) => decide(order, allBodies(db))
