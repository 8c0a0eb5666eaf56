import { bodyById } from '../../db/read/meetings.ts'
import { changeBody as decide, type BodySettings } from '../domain/body.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ChangeBody {
  body: string
  is: BodySettings
  seen: number
}

export const changeBody: Command<ChangeBody> = ({ db }, { body: id, is, seen }) => {
  const body = bodyById(db, id)
  if (body === undefined) return refusal('not-found')
  return stale(db, 'body', id, seen) ?? decide(body, is)
}
