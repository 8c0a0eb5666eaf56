import { standingMatter } from '../../db/read/exempt-matters.ts'
import { reviewExemptMatter as decide, type Balance } from '../domain/exempt-matter.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ReviewExemptMatter extends Balance {
  matter: string
  seen: number
}

export const reviewExemptMatter: Command<ReviewExemptMatter> = ({ db }, order) => {
  const { matter: ref, seen, today, balance, decidedBy, reviewOn } = order
  const matter = standingMatter(db, ref, today)
  if (matter === undefined) return refusal('not-found')
  return stale(db, 'matter', ref, seen) ?? decide(matter, { balance, decidedBy, reviewOn }, today)
}
