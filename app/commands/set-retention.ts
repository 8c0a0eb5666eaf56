import { retentionDecided } from '../../db/read/retention.ts'
import { setRetention as decide, type Retention } from '../domain/retention.ts'
import type { Command } from './runner.ts'

export const setRetention: Command<Retention> = ({ db }, order) =>
  decide(retentionDecided(db).get(order.kind), order)
